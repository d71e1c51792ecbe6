import { MEMBERS } from './envelope.js';
import { isObject, type Json } from '../flatten.js';

/** Members of councils and commissions. */
const PEOPLE = 'membres';
/** Keys of a group's name. */
const NAMES = ['name', 'nom', 'title', 'titre', 'label', 'libelle'];
const FRENCH = ['nom', 'titre', 'libelle'];
const SHARED = /^(?:date|jour|day|mois|month|annee|year|lieu|salle|place|location|ville|commune|city|categor|type$)/i;
const DAY = /^(?:date|jour|day|mois|month|periode|period)$/i;
/** The most values of a group besides its members; a record with more is no group. */
const HEADING = 6;
/** How deep groups may be nested: subjects, then kinds, then places. */
const DEPTH = 3;

/**
 * The records inside groups, as in hand-written files: by day, by month, by kind. Each gets the day or place of its
 * group, and the group's name as `category` or, in French, `categorie` where there are several groups.
 */
export function ungrouped(records: readonly unknown[], depth = DEPTH): readonly unknown[] {
  const groups = records.filter(isGroup);
  if (!depth || groups.length < records.length / 2) return records;
  return records.flatMap((record) => {
    if (!isGroup(record)) return [];
    return ungrouped(membersOf(record), depth - 1).map((member) => inside(record, member, groups.length > 1));
  });
}

/** Whether a record has few values besides its members. */
function isGroup(record: unknown): record is Json {
  return isObject(record) && membersOf(record).length > 0 && Object.keys(record).length <= HEADING + 1;
}

function membersOf(record: Json): readonly unknown[] {
  const lists = [...MEMBERS, PEOPLE].map((name) => record[name]);
  return lists.find(isList) ?? ofDay(record);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some(isObject);
}

/** The only list of named items in a record for a day without a name of its own, under any key. */
function ofDay(record: Json): readonly unknown[] {
  const names = Object.keys(record);
  const [list = [], another] = Object.values(record).filter(isList);
  const isNamed = list.some((member) => isObject(member) && NAMES.some((name) => name in member));
  return isNamed && !another && names.some((name) => DAY.test(name)) && !names.some((name) => NAMES.includes(name))
    ? list
    : [];
}

function inside(group: Json, member: unknown, several: boolean): unknown {
  if (!isObject(member)) return member;
  const shared = Object.entries(group).filter(([name, value]) => SHARED.test(name) && !Array.isArray(value));
  const [key = ''] = NAMES.filter((column) => typeof group[column] === 'string');
  const category = FRENCH.includes(key) ? 'categorie' : 'category';
  const isTold = 'category' in member || 'categorie' in member;
  const told = several && !isTold && group[key] ? { [category]: group[key] } : {};
  return { ...told, ...Object.fromEntries(shared), ...member };
}
