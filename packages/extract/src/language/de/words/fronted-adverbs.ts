import { entries, words } from '../../../core/word-list.ts';

/** Endings of adverbs and adjectives that can start a clause: "Abschließend sagte …". Entries are patterns. */
export const FRONTED_ENDINGS = entries(`
  (?<=\\p{L}{4})end lich (?<=\\p{L}{3})ig isch weise haft sam los voll mäßig (?<=\\p{L}{3})iv ell (?<=\\p{L}{4})al halber gemäß
  seits wärts`);

/** Other words that can start a clause and are not its subject: "Kurzum sagte …". Lower case. */
export const FRONTED_ADVERBS = words(`
  kurz kurzum konkret intern parallel apropos nein ja doch gut schön klar leise laut still knapp trotzig nüchtern süffisant
  mutig kühl deutlich stolz halb sichtlich vorsichtig locker schroff sanft offen früher später insgesamt draußen drinnen
  sofort umgehend erneut wiederum vorab hernach sodann unbeantwortet ungefragt gefragt angesprochen unbeirrt bewegt
  gerührt empört verärgert gereizt entspannt amüsiert resigniert überrascht erleichtert schmunzelnd`);

/** Words for a short time at the start of a clause: "Kurz darauf". */
export const SHORTLY = words('kurz bald wenig wenige');

/** Words after {@link SHORTLY}. */
export const AFTER_SHORTLY = words(`
  darauf danach davor zuvor vorher später nach vor nachdem bevor minuten stunden tage tagen wochen`);
