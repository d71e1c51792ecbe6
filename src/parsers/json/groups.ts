import { MEMBERS } from './envelope.js';
import { isObject, type Json } from '../flatten.js';

/** What a group is called, and whatever tells when and where all that is in it is. */
const NAMES = ['name', 'nom', 'title', 'titre', 'label', 'libelle'];
const SHARED = /^(?:date|jour|day|mois|month|annee|year|lieu|salle|place|location|ville|commune|city|categor|type$)/i;
const DAY = /^(?:date|jour|day|mois|month|periode|period)$/i;
/** A record that says more of itself is no group, whatever it holds. */
const HEADING = 6;
/** Groups hold groups: subjects, then kinds, then places. */
const DEPTH = 3;

/**
 * The records inside of groups, as people write them by hand: by day, by month, by kind. They have the day or the place of
 * their group, and its name as `category` where there are several.
 */
export function ungrouped(records: readonly unknown[], depth = DEPTH): readonly unknown[] {
  const groups = records.filter(isGroup);
  if (!depth || groups.length < records.length / 2) return records;
  return records.flatMap((record) => {
    if (!isGroup(record)) return [];
    return ungrouped(membersOf(record), depth - 1).map((member) => inside(record, member, groups.length > 1));
  });
}

/** Whether a record says little but what it holds. */
function isGroup(record: unknown): record is Json {
  return isObject(record) && membersOf(record).length > 0 && Object.keys(record).length <= HEADING + 1;
}

function membersOf(record: Json): readonly unknown[] {
  const lists = MEMBERS.map((name) => record[name]);
  return lists.find(isList) ?? ofDay(record);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some(isObject);
}

/** Under a day that has no name of its own, the one list of things that have one, whatever it is called. */
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
  const name = NAMES.map((column) => group[column]).find((text) => typeof text === 'string');
  return { ...(several && name && { category: name }), ...Object.fromEntries(shared), ...member };
}
