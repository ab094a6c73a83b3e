import { describe, expect, test } from 'vitest';
import { HEADLINE_SENSES } from '../words/headline-senses.ts';

/** The sense of the first phrase that matches a headline. Elections also need a first sentence about an election. */
const senseOf = (headline: string): string | null =>
  HEADLINE_SENSES.find(({ sense, lead, pattern }) => !(sense === 'ELECTION' && lead) && pattern.test(headline))
    ?.sense ?? null;

describe('phrases of German headlines tell what happened', () => {
  test.each([
    ['Reisebus stürzt in Schlucht', 'CRASH'],
    ['Alter Bauernhof gerät in Brand', 'FIRE'],
    ['Altstadt von Moosdorf überflutet', 'FLOOD'],
    ['Schießerei in Moosdorf', 'SHOOTING'],
    ['Drei Tote bei Kämpfen zwischen Banden', 'WAR'],
    ['Wirt von Gästen erschlagen', 'KILLING'],
    ['Fahrer richtet in Moosdorf Blutbad an', 'ATTACK'],
    ['Ole Brandt in Moosdorf beigesetzt', 'FUNERAL'],
    ['Betrunkener Gast in Gewahrsam genommen', 'ARREST'],
    ['Krall kommt gegen hohe Kaution frei', 'FREEING'],
    ['Nordwerk kauft Seebau', 'PURCHASE'],
    ['Uhr von Ole Brandt versteigert', 'AUCTION'],
    ['SV Moosdorf verpflichtet Ole Brandt', 'TRANSFER'],
    ['Ministerin Krall besucht Werften in Talheim', 'VISIT'],
    ['Nordwerk bringt Roller auf den Markt', 'LAUNCH'],
    ['Tagebuch von Ina Krall veröffentlicht', 'PUBLICATION'],
    ['Moosdorf gewinnt gegen Talheim', 'VICTORY'],
    ['Moosdorf unterliegt Talheim', 'DEFEAT'],
    ['Krall kündigt ihren Rücktritt an', 'RESIGNATION'],
    ['Maut in Moosdorf verfassungswidrig', 'VERDICT'],
    ['Anklage gegen Ina Krall erhoben', 'CHARGE'],
    ['Ina Krall neue deutsche Botschafterin', 'APPOINTMENT'],
    ['Lange Haftstrafen', 'VERDICT'],
    ['Freispruch für Otto Haim', 'VERDICT'],
    ['Angeklagte schweigen zum Prozessauftakt', 'TRIAL'],
    ['Auto überschlägt sich bei Moosdorf', 'CRASH'],
    ['Frau bei Moosdorf von Zug erfasst', 'CRASH'],
    ['Auto fährt in Moosdorf in Menschengruppe', 'CRASH'],
    ['Motorradfahrer prallt in Moosdorf gegen Bus', 'CRASH'],
    ['Intendantin Ina Krall verlässt Theater Moosdorf', 'RESIGNATION'],
    ['Museumsleiter Haim gibt Amt auf', 'RESIGNATION'],
    ['Kartellamt untersagt Übernahme', 'BAN'],
    ['Mann bedroht Fahrgäste in Moosdorf mit Messer', 'CRIME'],
    ['Fliegerbombe in Moosdorf entschärft', 'OPERATION'],
    ['Bewohner von Moosdorf müssen Häuser verlassen', 'EVACUATION'],
    ['Brandt wird neuer UN-Sondergesandter für Talheim', 'APPOINTMENT'],
  ])('%s: %s', (headline, sense) => {
    expect(senseOf(headline)).toBe(sense);
  });

  test.each([
    'Unbekannter besucht jährlich das Grab in Moosdorf',
    'Krall übernimmt Verantwortung für das Unglück',
    'Verbraucher kaufen mehr Schuhe',
    'Nordwerk verpflichtet sich zu Klimazielen',
    'Ina Krall kämpft um ihr Amt',
    'Bus fährt wieder nach Talheim',
    'Anklage fordert lange Bedenkzeit',
    'Minister Krall verlässt Sitzung',
    'Auto fährt Rekord in Moosdorf',
    'Krall bedroht den Sieg von Haim',
  ])('"%s" names no happening by its phrase', (headline) => {
    expect(senseOf(headline)).toBeNull();
  });
});
