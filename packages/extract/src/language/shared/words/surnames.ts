import { entries, marked } from '../../../core/word-list.ts';

/** Surnames so common that a different first name often means a different person. */
export const COMMON_SURNAMES = entries(`
  müller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz hoffmann schäfer koch bauer
  richter klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt werner krause
  lehmann köhler herrmann könig walter huber kaiser fuchs peters lang scholz möller weiß jung hahn schubert vogel
  smith jones johnson williams brown taylor davies wilson evans thomas roberts miller davis moore anderson jackson
  white harris martin thompson lewis lee kim li wang nguyen garcía gonzález rodríguez fernández lópez sánchez silva
  iwanow ivanov petrow petrov
`);

/** Small words inside a full name: "von der Leyen", "y", "und". Lower case. */
export const NAME_PARTICLES = entries(`
  von vom zu zum zur van der den de del della di da dos das du la le el al as ad bin ben ibn bint ter ten af av y e
  und abu abd
`);

/** Particles between a first name and a surname in running text. As printed. */
export const TEXT_PARTICLES = entries(`
  von van der den de di da del della al el bin ibn la le du dos ter zu zum zur
`);

/** Words that are a particle only after another particle: "von der". Otherwise they are articles. */
export const SECOND_PARTICLES = entries('der den das');

/** Particles that can stand between a title and a surname: "Van der Meulen". Patterns, lower case. */
export const SURNAME_PARTICLES = entries('v[ao]n de[rnl]? zu zum zur ter la');

/** Prefixes of Arabic surnames before a hyphen: "al-Assad". */
export const ARABIC_PREFIXES = entries('al el ad as ul ed ibn bin');

/** Words that tell bearers of the same name apart. The mark is their normal form. */
export const GENERATIONS = marked(
  'sen:SEN sen.:SEN senior:SEN sr:SEN sr.:SEN jun:JUN jun.:JUN junior:JUN jr:JUN jr.:JUN',
);

/** Chinese and Korean family names. They come before the given name, as German and English papers print them. */
export const FAMILY_FIRST = entries(`
  xi hu wen deng jiang mao zhu zhou liu wang zhang chen yang zhao huang wu sun ma li lin luo han park moon roh ban
  yoon choe kim
`);

/** Letters after a name that are not part of it: "Simon Thackray KC". As printed. */
export const LETTERS_AFTER_NAME = entries('KC QC MP MEP MSP OBE CBE MBE MD PhD');

/** Further letters after a name that are more often something else. As printed. */
export const RARE_LETTERS_AFTER_NAME = entries('TD JP RN');

/** Endings of names that are transliterated from another script. Patterns. */
export const TRANSLITERATED_ENDINGS = entries(`
  sk[iy]j? skyy skiy [oe][wv] jew yev off [^aeiou]in ine enko itsch [yi]ch vi[cć] wili vili d[sz]e adeh nj?ahu nyahu
`);

/** Letters in names that are transliterated from another script. */
export const TRANSLITERATED_LETTERS = entries('kh zh tsch dsch ou');
