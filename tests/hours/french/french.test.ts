import { describe, expect, it } from 'vitest';
import { regionOf } from '../../../src/hours/holidays.js';
import { hoursOn } from '../../../src/hours/day.js';
import { learnFrench, readHours } from '../../../src/hours/read.js';
import { addDays } from '../../../src/values/day.js';

await learnFrench();

/** Every day of two years, one of which is a leap year. */
const days = Array.from({ length: 731 }, (_, at) => addDays('2027-01-01', at));

function hoursOfDays(text: string) {
  const hours = readHours(text);
  return hours && days.map((day) => hoursOn(hours, day, regionOf({})));
}

describe('hours in French words', () => {
  it.each([
    ['Lundi au vendredi de 9h à 12h et de 14h à 17h30', 'Mo-Fr 09:00-12:00,14:00-17:30'],
    ['Ouvert "en continu" du lundi au vendredi de 9h à 17h', 'Mo-Fr 09:00-17:00'],
    [
      'Lundi au vendredi de 9h à 12h et de 14h à 17h30 ; samedi 9h-12h. Fermé le dimanche et jours fériés',
      'Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00; Su off; PH off',
    ],
    ['Du lundi au vendredi : 8 h 30 – 12 h / 13 h 30 – 17 h', 'Mo-Fr 08:30-12:00,13:30-17:00'],
    ['du lundi au jeudi 8h30-12h00 13h30-17h30, vendredi 8h30-12h00', 'Mo-Th 08:30-12:00,13:30-17:30; Fr 08:30-12:00'],
    [
      'lundi : 9h-12h\nmardi : 14h-18h\nmercredi : fermé\njeudi : 9h-12h et 14h-18h\nvendredi : 9h-12h',
      'Mo 09:00-12:00; Tu 14:00-18:00; We off; Th 09:00-12:00,14:00-18:00; Fr 09:00-12:00',
    ],
    ['Lundi\n9h-12h\n14h-17h\nMardi\n9h-12h', 'Mo 09:00-12:00,14:00-17:00; Tu 09:00-12:00'],
    ['• Lundi, mardi et jeudi de 9h à 12h\n• Mercredi de 14h à 18h', 'Mo,Tu,Th 09:00-12:00; We 14:00-18:00'],
    [
      'Du 01/04 au 31/10: Lu-Sa 9h-12h, du 01/11 au 31/03: Lu-Sa 9h-11h',
      'Apr-Oct Mo-Sa 09:00-12:00; Nov-Mar Mo-Sa 09:00-11:00',
    ],
    ['Lun-Ven 9h-18h, Sam 10h-12h', 'Mo-Fr 09:00-18:00; Sa 10:00-12:00'],
    ['Lun. au ven. : 9h-18h', 'Mo-Fr 09:00-18:00'],
    ['Lu-Ve 09:00-18:00', 'Mo-Fr 09:00-18:00'],
    ['lundi-mardi-jeudi-vendredi : 8h45-12h', 'Mo,Tu,Th,Fr 08:45-12:00'],
    ['9h-12h du lundi au vendredi, 10h-12h le samedi', 'Mo-Fr 09:00-12:00; Sa 10:00-12:00'],
    ['Ouvert de 9h à 19h tous les jours sauf le mardi', 'Mo,We-Su 09:00-19:00; Tu off'],
    ['Ouvert tous les jours sauf le mardi de 10h à 18h', 'Mo,We-Su 10:00-18:00; Tu off'],
    ['Tous les jours de 8h à 20h, y compris les jours fériés', 'Mo-Su,PH 08:00-20:00'],
    ['tous les jours 8h-20h, dimanches et jours fériés inclus', 'Mo-Su,PH 08:00-20:00'],
    ['Du lundi au samedi sauf jours fériés de 9h à 12h', 'Mo-Sa 09:00-12:00; PH off'],
    ['Du lundi au vendredi (sauf jours fériés) de 9h à 12h', 'Mo-Fr 09:00-12:00; PH off'],
    ['du mardi au samedi, de 10h à 12h30 et de 14h à 18h, sauf jours fériés', 'Tu-Sa 10:00-12:30,14:00-18:00; PH off'],
    ['Du lundi au samedi 9h-19h ; dimanche et jours fériés 10h-13h', 'Mo-Sa 09:00-19:00; Su,PH 10:00-13:00'],
    ['Dimanche et jours fériés 10h-13h ; du lundi au samedi 9h-19h', 'Mo-Sa 09:00-19:00; Su,PH 10:00-13:00'],
    [
      'Lundi au vendredi : 8h30-12h et 13h30-17h (fermé le mercredi après-midi)',
      'Mo,Tu,Th,Fr 08:30-12:00,13:30-17:00; We 08:30-12:00',
    ],
    [
      'Lundi au vendredi 8h30-12h et 13h30-17h, mercredi après-midi fermé',
      'Mo,Tu,Th,Fr 08:30-12:00,13:30-17:00; We 08:30-12:00',
    ],
    ['Lundi et mardi : 9h-12h, fermé l’après-midi', 'Mo,Tu 09:00-12:00'],
    ['Lundi matin : 9h-12h, jeudi après-midi : 14h-17h', 'Mo 09:00-12:00; Th 14:00-17:00'],
    ['Le lundi de 9h à 12h le matin et de 14h à 17h l’après-midi', 'Mo 09:00-12:00,14:00-17:00'],
    ['Le samedi matin de 9 à 12h', 'Sa 09:00-12:00'],
    ['Mardi de 10 h à midi et vendredi de 14h à minuit', 'Tu 10:00-12:00; Fr 14:00-24:00'],
    ['Vendredi et samedi 22h-2h', 'Fr-Sa 22:00-02:00'],
    ['Week-end : 10h-18h', 'Sa-Su 10:00-18:00'],
    ['1er et 3e samedis du mois de 9h à 12h', 'Sa[1,3] 09:00-12:00'],
    ['Le dernier mercredi de chaque mois, 14h-16h', 'We[-1] 14:00-16:00'],
    [
      'Du 1er avril au 30 septembre : du lundi au samedi 9h-12h et 14h-19h. Du 1er octobre au 31 mars : du lundi au samedi 9h-12h et 14h-17h. Fermé les jours fériés.',
      'Apr 01-Sep 30 Mo-Sa 09:00-12:00,14:00-19:00; Oct 01-Mar 31 Mo-Sa 09:00-12:00,14:00-17:00; PH off',
    ],
    [
      'Été (du 1er avril au 30 septembre) : tous les jours 8h-20h\nHiver (du 1er octobre au 31 mars) : tous les jours 8h-18h',
      'Apr 01-Sep 30 Mo-Su 08:00-20:00; Oct 01-Mar 31 Mo-Su 08:00-18:00',
    ],
    [
      'Du 1er avril au 30 septembre : 8h-20h ; du 1er octobre au 31 mars : 8h-18h',
      'Apr 01-Sep 30 08:00-20:00; Oct 01-Mar 31 08:00-18:00',
    ],
    ['Du 01/04 au 30/09 : lundi 9h-12h', 'Apr 01-Sep 30 Mo 09:00-12:00'],
    ['D’avril à septembre, du lundi au vendredi de 9h à 12h', 'Apr-Sep Mo-Fr 09:00-12:00'],
    ['Juillet et août : mardi 9h-12h', 'Jul-Aug Tu 09:00-12:00'],
    ['Du lundi au vendredi 9h-12h du 1er avril au 30 septembre', 'Apr 01-Sep 30 Mo-Fr 09:00-12:00'],
    ['Lundi au vendredi 9h-12h. Fermé en août', 'Mo-Fr 09:00-12:00; Aug off'],
    ['Lundi au vendredi 9h-12h. Fermé du 1er au 15 août', 'Mo-Fr 09:00-12:00; Aug 01-15 off'],
    [
      'Tous les jours 9h-18h, fermé les 1er janvier, 1er mai et 25 décembre',
      'Mo-Su 09:00-18:00; Jan 01,May 01,Dec 25 off',
    ],
    ['Tous les jours 9h-18h, fermé les 1er et 8 mai', 'Mo-Su 09:00-18:00; May 01,08 off'],
    [
      'Lundi au vendredi 9h-12h. Fermé du 20 décembre 2027 au 3 janvier 2028',
      'Mo-Fr 09:00-12:00; 2027 Dec 20-2028 Jan 03 off',
    ],
    [
      'Lundi au vendredi 9h-12h. Fermé du 20 décembre au 3 janvier 2028',
      'Mo-Fr 09:00-12:00; 2027 Dec 20-2028 Jan 03 off',
    ],
    ['Ouvert du lundi au vendredi de 8h à 18h, fermé de 12h à 14h', 'Mo-Fr 08:00-12:00,14:00-18:00'],
    ['Toute l’année, du lundi au vendredi de 9h à 12h', 'Mo-Fr 09:00-12:00'],
    ['Horaires d’ouverture au public : lundi 9h-12h', 'Mo 09:00-12:00'],
    ['7j/7 24h/24', '24/7'],
    ['24h/24 et 7j/7', '24/7'],
    ['24h/24, 7 jours sur 7', '24/7'],
    ['24/24 7/7', '24/7'],
    ['24h/24h', '24/7'],
    ['7j/7|24h/24', '24/7'],
    ['lundi|mercredi|vendredi 24h/24', 'Mo,We,Fr 00:00-24:00'],
    ['Tous les jours, sans interruption, de 6h à 22h', 'Mo-Su 06:00-22:00'],
    ['Vendredi à partir de 18h', 'Fr 18:00+'],
    ['Lundi 9h-12h, mardi sur rendez-vous', 'Mo 09:00-12:00; Tu "sur rendez-vous"'],
    ['Lundi 9h-12h, mardi 14h-17h sur rendez-vous', 'Mo 09:00-12:00; Tu 14:00-17:00 "sur rendez-vous"'],
    ['Lundi 9h-12h et sur RDV', 'Mo 09:00-12:00 || "sur rendez-vous"'],
    ['Uniquement sur rendez-vous', '"uniquement sur rendez-vous"'],
    ['Fermé', 'off'],
    ['Mardi 9h-12h (1er mai fermé)', 'Tu 09:00-12:00; May 01 off'],
    [
      'Lundi - Mardi - Jeudi - Vendredi\n08:30 - 12:00 et 15:45 - 18:00\nMercredi:\n08:30 - 12:00\nSamedi:\n09:30 - 12:00',
      'Mo,Tu,Th,Fr 08:30-12:00,15:45-18:00; We 08:30-12:00; Sa 09:30-12:00',
    ],
    [
      'mardi 10h-19h / mercredi 10h-12h30 14h-16h / vendredi 14h-19h / dimanche 14h-18h',
      'Tu 10:00-19:00; We 10:00-12:30,14:00-16:00; Fr 14:00-19:00; Su 14:00-18:00',
    ],
    ['ma 14-18h, me 10-12h et 14-18h, sa 10-17h', 'Tu 14:00-18:00; We 10:00-12:00,14:00-18:00; Sa 10:00-17:00'],
    [
      'LUNDI 9H-12H 14H-17H MARDI 9H-12H MERCREDI FERMÉ JEUDI 14H-18H',
      'Mo 09:00-12:00,14:00-17:00; Tu 09:00-12:00; We off; Th 14:00-18:00',
    ],
    [
      'lun : 09:00 - 12:00 | 14:00 - 17:00, mar : 09:00 - 12:00, mer : fermé',
      'Mo 09:00-12:00,14:00-17:00; Tu 09:00-12:00; We off',
    ],
    [
      'Lundi 09h00-12h00, 14h00-17h00 - Mardi 09h00-12h00 - Samedi fermé',
      'Mo 09:00-12:00,14:00-17:00; Tu 09:00-12:00; Sa off',
    ],
    [
      'Lundi au jeudi: 8h-12h/13h30-17h30 Vendredi: 8h-12h/13h30-16h30',
      'Mo-Th 08:00-12:00,13:30-17:30; Fr 08:00-12:00,13:30-16:30',
    ],
    ['Jeudi : 8h30-12h / fermé\nVendredi : 8h30-12h / 13h30-16h30', 'Th 08:30-12:00; Fr 08:30-12:00,13:30-16:30'],
    ['Mardi : fermé / 14h-17h\nMercredi : 9h-12h / 14h-17h', 'Tu 14:00-17:00; We 09:00-12:00,14:00-17:00'],
    ['mardi 9h-12h / fermé mercredi', 'Tu 09:00-12:00; We off'],
    ['Du lundi au vendredi : 9h/12h - 14h/17h', 'Mo-Fr 09:00-12:00,14:00-17:00'],
    ['Mardi et vendredi : 16h30 / 18h30. Samedi : 10h / 12h.', 'Tu,Fr 16:30-18:30; Sa 10:00-12:00'],
    ['Lundi 8h-12h/13h-17h/18h-20h', 'Mo 08:00-12:00,13:00-17:00,18:00-20:00'],
    ['lundi 8.30-12.00 13.30-17.00, mardi 8.30-12.00', 'Mo 08:30-12:00,13:30-17:00; Tu 08:30-12:00'],
    ['les 1ers et 3èmes mercredis du mois de 14h à 16h', 'We[1,3] 14:00-16:00'],
    ['Lundi 9h-12h (fermé le 1er lundi du mois)', 'Mo 09:00-12:00; Mo[1] off'],
    ['Accès libre 24h/24', '24/7'],
    ['Accessible 24h/24 7j/7', '24/7'],
    ['24h/24h', '24/7'],
    [
      'Lundi : 14h-17h\nMardi : 9h-12h\nFermeture annuelle du 1er au 15 août',
      'Mo 14:00-17:00; Tu 09:00-12:00; Aug 01-15 off',
    ],
    [
      'Horaires d’été (avril à octobre) : lundi au samedi 8h-12h. Horaires d’hiver (novembre à mars) : lundi au samedi 9h-12h. Fermée dimanches et jours fériés.',
      'Apr-Oct Mo-Sa 08:00-12:00; Nov-Mar Mo-Sa 09:00-12:00; PH off',
    ],
    [
      'Janvier, février, novembre, décembre : 8h-17h. Mars, octobre : 8h-18h. Avril à septembre : 8h-20h',
      'Jan,Feb,Nov,Dec 08:00-17:00; Mar,Oct 08:00-18:00; Apr-Sep 08:00-20:00',
    ],
    [
      'Du lundi au vendredi 9h à 12h, samedi de 10h à 12h (sauf juillet et août)',
      'Mo-Fr 09:00-12:00; Sa 10:00-12:00; Jul-Aug off',
    ],
    [
      'de 9h à 12h les lundi, mardi, jeudi, et de 14h à 17h les mercredi et vendredi',
      'Mo,Tu,Th 09:00-12:00; We,Fr 14:00-17:00',
    ],
    ['Lundi à vendredi 9h à 17h', 'Mo-Fr 09:00-17:00'],
    [
      'La semaine de 8h30 à 12h00 et de 14h00 à 16h30 et le samedi de 9h15 à 11h30',
      'Mo-Fr 08:30-12:00,14:00-16:30; Sa 09:15-11:30',
    ],
    ['En semaine 8h-18h', 'Mo-Fr 08:00-18:00'],
    ['24/24 7/7 jours', '24/7'],
    [
      'Tous les jours de 8h à 19h d’avril à octobre et de 8h à 17h de novembre à mars',
      'Apr-Oct Mo-Su 08:00-19:00; Nov-Mar Mo-Su 08:00-17:00',
    ],
    [
      '8h-20h d’avril à septembre ; 8h-12h, 13h-18h d’octobre à mars',
      'Apr-Sep 08:00-20:00; Oct-Mar 08:00-12:00,13:00-18:00',
    ],
    [
      'Ouverture de 8h à 20h (avril à septembre) et de 8h à 18h (octobre à mars)',
      'Apr-Sep 08:00-20:00; Oct-Mar 08:00-18:00',
    ],
    [
      'Du mardi au dimanche et jours fériés de 9h30 à 17h30 ; fermé 1er mai et en janvier',
      'Tu-Su,PH 09:30-17:30; May 01,Jan off',
    ],
    ['Tous les jours 10h-18h, fermé le lundi ; jours fériés 10h-12h', 'Mo-Su 10:00-18:00; Mo off; PH 10:00-12:00'],
    ['Du mardi au samedi 14h-18h ; fermé Août et jours fériés', 'Tu-Sa 14:00-18:00; Aug off; PH off'],
    ['Du mardi au samedi 14h-18h, fermé jours fériés et en août', 'Tu-Sa 14:00-18:00; Aug off; PH off'],
    [
      'Du mardi au samedi 14h-18h ; fermé du 23 décembre au 2 janvier + jours fériés',
      'Tu-Sa 14:00-18:00; Dec 23-Jan 02 off; PH off',
    ],
    ['Tous les jours 14h-18h, fermé en août et le lundi', 'Mo-Su 14:00-18:00; Aug off; Mo off'],
    ['Tous les jours 14h-18h, fermé le lundi en août', 'Mo-Su 14:00-18:00; Aug Mo off'],
    [
      'Du lundi au vendredi 9h00 à 12h00 et de 14h à 17h, fermé les mardi et jeudi après midi',
      'Mo,We,Fr 09:00-12:00,14:00-17:00; Tu,Th 09:00-12:00',
    ],
    [
      'Lundi à vendredi 8h30-12h, samedi (sauf juillet et août) 9h-12h',
      'Mo-Fr 08:30-12:00; Sa 09:00-12:00; Jul-Aug Sa off',
    ],
    [
      'Du 01/03 au 31/10 Lundi 9h-18h Samedi 9h-12h Du 01/11 au 28/02 Lundi 9h-17h',
      'Mar 01-Oct 31 Mo 09:00-18:00; Mar 01-Oct 31 Sa 09:00-12:00; Nov 01-Feb 28 Mo 09:00-17:00',
    ],
    [
      'Ouvert du mardi au dimanche de 11h à 18h de juin à septembre et de 10h à 17h d’octobre à mai ; fermé jours fériés',
      'Jun-Sep Tu-Su 11:00-18:00; Oct-May Tu-Su 10:00-17:00; PH off',
    ],
    [
      'Du mardi au samedi : du 1er avril au 30 septembre 9h-12h et 14h-19h ; du 1er octobre au 31 mars 9h-17h. Fermé le 1er mai.',
      'Apr 01-Sep 30 Tu-Sa 09:00-12:00,14:00-19:00; Oct 01-Mar 31 Tu-Sa 09:00-17:00; May 01 off',
    ],
    [
      'De 10h à 12h et de 14h à 17h de novembre à avril, de 10h à 18h de mai à octobre',
      'Nov-Apr 10:00-12:00,14:00-17:00; May-Oct 10:00-18:00',
    ],
    ['Mardi des semaines paires 9h-12h', 'week 2-52/2 Tu 09:00-12:00'],
    ['En semaine paire, lundi 9h-12h', 'week 2-52/2 Mo 09:00-12:00'],
    [
      'Semaines paires : lundi 9h-12h ; semaines impaires : mardi 9h-12h et lundi 14h-17h',
      'week 2-52/2 Mo 09:00-12:00; week 1-53/2 Tu 09:00-12:00; week 1-53/2 Mo 14:00-17:00',
    ],
    [
      'Lundi au vendredi 9h-12h ; samedi (semaines impaires) 9h-12h ; dimanche 10h-12h',
      'Mo-Fr 09:00-12:00; week 1-53/2 Sa 09:00-12:00; Su 10:00-12:00',
    ],
    ['Samedi de 9h à 12h (de mars à novembre)', 'Mar-Nov Sa 09:00-12:00'],
    ['Lundi : 0900-1200 1400-1730', 'Mo 09:00-12:00,14:00-17:30'],
    ['Lundi de 9 à 12 et de 14 à 17', 'Mo 09:00-12:00,14:00-17:00'],
    ['Lu-Ve 9-12, 14-17', 'Mo-Fr 09:00-12:00,14:00-17:00'],
    ['Lundi 09:00:00-12:00:00', 'Mo 09:00-12:00'],
    ['Lundi 8h/12h 14h/18h', 'Mo 08:00-12:00,14:00-18:00'],
    ['Lundi au vendredi : 8h30>12h et 13h30 > 17h', 'Mo-Fr 08:30-12:00,13:30-17:00'],
    ['Lundi au vendredi [9h-12h] [14h-17h]', 'Mo-Fr 09:00-12:00,14:00-17:00'],
    [
      'Lundi Mardi Vendredi 9h00 à 12h00\nMercredi Jeudi 9h00 à 12h00 / 13h30 à 16h30',
      'Mo,Tu,Fr 09:00-12:00; We,Th 09:00-12:00,13:30-16:30',
    ],
    ['Du lu. au ve. : 8h30-12h', 'Mo-Fr 08:30-12:00'],
    ['t.l.j. 9h-19h', 'Mo-Su 09:00-19:00'],
    ['Tous les matins sauf le lundi, de 8h à 12h', 'Tu-Su 08:00-12:00'],
    ['Tous les après-midi de 14h à 18h', 'Mo-Su 14:00-18:00'],
    ['Samedi de 22h à 2h du matin', 'Sa 22:00-02:00'],
    ['Lundi 8h-13h; Hebdomadaire', 'Mo 08:00-13:00'],
    ['Du mardi au dimanche inclus, 10h-18h', 'Tu-Su 10:00-18:00'],
    ['Mar 08:00-13:00', 'Tu 08:00-13:00'],
    ['Mar 14:00-18:00; Sa 10:00-12:00', 'Tu 14:00-18:00; Sa 10:00-12:00'],
    ['Mar 15-Oct 15 08:00-20:00', 'Mar 15-Oct 15 Mo-Su 08:00-20:00'],
    ['Du 1er/04 au 30/09 : lundi 9h-12h', 'Apr 01-Sep 30 Mo 09:00-12:00'],
    ['Tu We Fr 10h30-19h00, Sa 10h30-18h00', 'Tu,We,Fr 10:30-19:00; Sa 10:30-18:00'],
    ['Du lundi au vendredi de 9:00 a 12:30', 'Mo-Fr 09:00-12:30'],
    ['Monday to Friday: 9:00 AM – 5:00 PM, Saturday: Closed', 'Mo-Fr 09:00-17:00; Sa off'],
    ['Mo-Fr 9am-12pm and 2:30 p.m.-5 p.m.', 'Mo-Fr 09:00-12:00,14:30-17:00'],
    ['10p-2a', '22:00-02:00'],
    ['H24', '24/7'],
    ['7j/7 – H24', '24/7'],
    ['Lundi au vendredi H24', 'Mo-Fr 00:00-24:00'],
    ['Fermé le 1er mai. Du lundi au dimanche 6h-23h', 'Mo-Su 06:00-23:00; May 01 off'],
    ['Fermeture annuelle en août ; 9h-12h du mardi au samedi', 'Tu-Sa 09:00-12:00; Aug off'],
    ['En août : fermé. Lundi 9h-12h', 'Mo 09:00-12:00; Aug off'],
    ['Lundi 9h-12h ; mardi 14h-17h (sur rendez-vous)', 'Mo 09:00-12:00; Tu 14:00-17:00 "sur rendez-vous"'],
  ])('%j is %j', (french, osm) => {
    const expected = hoursOfDays(osm);
    expect(expected).toBeDefined();
    expect(hoursOfDays(french)).toEqual(expected);
    expect(readHours(french)?.otherwise).toBe(readHours(osm)?.otherwise);
  });
});

describe('hours that cannot be trusted', () => {
  it.each([
    ['nothing', ''],
    ['bars among dashes', 'Lundi 9h/12h, mardi 9h-12h'],
    ['dates with dots', '01.04-12.09 : lundi 9h-12h'],
    ['free access', 'En libre accès'],
    ['an access for some', 'Accès réservé au personnel 24h/24'],
    ['the hours of another place', 'Aux heures d’ouverture de la mairie'],
    ['an end that differs', 'Du lundi au vendredi 8h30-12h30 et 13h30-17h, 16h le vendredi'],
    ['a morning by name', 'Dimanche matin'],
    ['the same again', 'Lundi 9h-12h et 14h-17h\nMardi idem\nMercredi 9h-12h'],
    ['the other days', 'Fermé le mardi. Ouvert les autres jours de 10h à 18h'],
    ['initials', 'L Ma J V : 8h30-12h'],
    ['hours without a dash', 'lundi 8h30 12h 13h30 17h'],
    [
      'a closing day of one season of two, told at the end',
      'Avril à septembre : du lundi au samedi 9h-19h. Octobre à mars : du mardi au samedi 9h-17h. Fermé le lundi.',
    ],
    [
      'a day that opens after it was closed for ever',
      'Avril à juin : lundi 9h-19h. Juillet à août : lundi 9h-17h. Fermé le dimanche. Octobre : dimanche 9h-12h.',
    ],
    ['an admission', 'non renseigné'],
    ['days without hours', 'lundi, mercredi'],
    ['a day that may be closed, or not', 'Fermé en août ; le lundi'],
    ['working hours', 'lundi|mardi heures ouvrables'],
    ['day and night', '7j/7 heures ouvrables|heures de nuit'],
    ['events', 'lundi|événements 24h/24'],
    ['hours without days', 'de 8h à 18h'],
    ['a start alone', 'lundi 9h'],
    ['hours in the wrong order', 'lundi 14h-12h'],
    ['a day told twice', 'Du lundi au vendredi 9h-12h, mercredi 14h-18h'],
    ['a season told twice', 'Mardi 9h-12h. Juillet : mardi 14h-18h'],
    ['an exception with hours', 'Du lundi au vendredi 8h-18h sauf mercredi de 14h à 18h'],
    ['a closing that might be an opening', 'Fermé lundi, mardi 9h-12h'],
    ['seasons without dates', 'Été : 8h-20h, hiver : 8h-18h'],
    ['one season named without dates', 'Lundi 9h-12h. Hiver : lundi 10h-12h'],
    ['school holidays', 'Lundi 9h-12h, vacances scolaires 9h-17h'],
    ['working days', 'Tous les jours ouvrables de 9h à 12h'],
    ['even weeks and what comes after', 'Mardi 9h-12h semaines paires, jeudi 9h-12h'],
    ['even and odd weeks at once', 'Semaines paires et impaires : lundi 9h-12h'],
    ['one Saturday in two', 'Un samedi sur deux 9h-12h'],
    ['one week in two of no parity', 'Samedi matin, une semaine sur deux, 9h-12h'],
    ['a season of one of two days', 'Lundi 9h-12h, samedi 9h-12h (juillet et août)'],
    ['the first Saturday, of what', '1er samedi 9h-12h'],
    ['two counters', 'Mairie : lundi 9h-12h. Poste : mardi 9h-12h'],
    ['a switchboard', 'Accueil téléphonique du lundi au vendredi 9h-12h'],
    ['a last entry', 'Tous les jours 10h-18h (dernière entrée 17h30)'],
    ['a closing day alone', 'Fermé le lundi'],
    ['« fermé » beside hours', 'Fermé. Lundi 9h-12h'],
    ['for a time', 'Fermé temporairement'],
    ['Monday morning, at what time', 'Lundi matin, mardi 9h-12h'],
    ['a morning in the afternoon', 'Lundi matin 14h-18h'],
    ['an afternoon off of hours without noon', 'Lundi au vendredi 9h-18h, fermé le mercredi après-midi'],
    [
      'a closing day of one season of two',
      'Avril à septembre : tous les jours 9h-19h. Octobre à mars : tous les jours 9h-17h. Fermé le mardi.',
    ],
    [
      'a half after a whole day',
      'Lundi au samedi 9h-12h et 14h-18h, dimanche 9h-12h et 14h-18h, fermé le dimanche et le lundi matin',
    ],
    ['a half after public holidays', 'Tous les jours 9h-12h et 14h-18h, fermé les jours fériés et le lundi matin'],
    ['a season between two days', 'Mercredi 14h-17h de mars à novembre, samedi 9h-12h toute l’année'],
    ['a season after two days', 'Vendredi 14h-18h samedi 9h-12h d’avril à octobre ; samedi 10h-12h de novembre à mars'],
    ['an appointment for what follows', 'Ouverture au public sur RDV Lundi 13H30 - 17H\nMardi 13H30 - 18H'],
    ['an appointment for all, or the last', 'Lundi 9h-12h, mardi 14h-17h. Sur rendez-vous.'],
    ['closing days of a season, or besides', 'Tous les jours 14h-18h, fermé le lundi, en août'],
    ['public holidays of a season', 'Tous les jours 14h-18h, fermé jours fériés du 16/10 au 14/04'],
    ['hours of a season beside those of the year', 'Tous les jours de 14h à 18h et de 14h à 19h en juillet-août'],
    ['a dash between dates and a stretch', 'Tous les jours 9h-12h, fermé le 25 décembre - Du 1er au 15 septembre'],
    ['an exception to a closing', 'Tous les jours de 10h à 18h. Fermé le lundi (sauf jours fériés)'],
    ['an exception to another', 'Tous les jours 9h-18h sauf le lundi, sauf jours fériés'],
    ['a half of an exception', 'Du lundi au vendredi 9h-12h et 14h-17h sauf le jeudi (fermé le matin)'],
    ['a season whose hours come in two places', '8h-20h d’avril à septembre, 8h-18h d’octobre à mars, 9h-12h'],
    ['a season without its hours', 'Tous les jours en juillet de 10h à 18h et en août'],
    ['hours without their season', 'Du mardi au dimanche de 10h à 18h en juillet, de 10h à 17h en août, de 10h à 16h'],
    [
      'a closing day of which season',
      'Du mardi au samedi : d’avril à septembre 9h-19h ; d’octobre à mars 9h-17h. Fermé le mercredi',
    ],
    ['a season that is told twice', '8h-20h d’avril à septembre, 8h-18h de septembre à mars'],
    ['an hour that was cut off', 'Samedi de 14h à 1'],
    ['figures that may be a date', 'Lundi 9h-12h fermé 10-12'],
    ['figures that may be years', 'Lundi 2000-2030'],
    ['figures that are ages', '9-12 ans : mercredi 14h-16h'],
    ['letters of March beside days', 'Mar Mo-Fr 09:00-12:00, Sa 10:00-12:00'],
    ['half a day for both hours', 'Mo-Fr 9-5pm'],
    ['hours of no day with colons', '08:30 - 12:00 / 13:30 - 17:30'],
    ['hours of no day with bars', '10:00-12:00/14:30-16:30'],
    ['sunset', 'Du lever au coucher du soleil'],
    ['half of the same', '08:00-sunset'],
    ['Easter', 'easter off; Mo 09:00-12:00'],
    ['days without hours in English', 'Mo-Fr'],
    ['a season without a rule', 'Apr-Oct Mo-Fr 09:00-12:00, Sa 10:00-12:00'],
    ['hours after ||', 'Mo-Fr 09:00-12:00 || Sa 10:00-12:00'],
    ['unknown', 'Mo-Fr unknown'],
    ['an hour that is none', 'Mo 25:00-26:00'],
    ['minutes that are none', 'Mo 08:75-12:00'],
    ['the same hour twice', 'Mo-Su 00:00-00:00'],
    ['a 32nd', 'Apr 32-May 02 09:00-12:00'],
    ['a sixth Monday', 'Mo[6] 09:00-12:00'],
    ['a week backwards', 'week 20-10 Mo 09:00-12:00'],
    ['an open bracket', 'Mo[1 09:00-12:00'],
    ['a prototype', '__proto__'],
    ['a number', '12'],
    ['a book', 'lundi 9h-12h '.repeat(200)],
  ])('leaves %s as written: %j', (_, text) => {
    expect(readHours(text)).toBeUndefined();
  });

  it.each(['lundi ', '9h-', '1er ', ',', 'a ', '(', '08:00-', 'Mo,', '"', '24h/24 ', 'jours ', '1 et '])(
    'gives up on a wall of %j before the time limit of a test',
    (brick) => {
      const wall = brick.repeat(Math.floor(999 / brick.length));
      const walls = [wall, `${wall}x`, `lundi ${wall}`.slice(0, 1000)];
      expect(walls.map(readHours)).toHaveLength(3);
    },
  );
});
