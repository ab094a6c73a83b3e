import { words } from '../../../core/word-list.ts';

/**
 * Lower-case words that look like a Konjunktiv but are usually adjectives, numbers, nouns or pronouns: "reiche",
 * "achte".
 */
export const NOT_SUBJUNCTIVE = words(`
  eine alle lange weite feste breite reiche gleiche lose laute kühle trockene offene leere volle nähe nahe grüne
  graue starke schwäche spitze runde kalte warme tiefe hohe rechte linke neue alte gute beste letzte ganze weiße
  schwarze rote sichere klare stille bunte heile milde öde teure beide seine ihre keine unsere arme härte frühe späte
  feine leichte halbe irre kurze schnelle bessere nähere strenge enge frische meine deine weitere führen heiße achte
  tätige kranke wahre weiche kurze ferne bare dichte dünne gerade große lahme reife schlaue schöne steile süße wüste
  würze`);
