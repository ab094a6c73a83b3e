import { entries } from '../../../core/word-list.ts';

/**
 * Patterns, German and English: parts of offices whose holders travel a lot, so news about them comes from many
 * countries. The president of a parliament does not.
 */
export const TRAVELLING_OFFICES = entries(`
  außen foreign (?<!parlaments|landtags|bundestags|nationalrats|rats|gerichts|kammer)präsident president premier
  prime_minister kanzler chancellor regierungs verteidigung defen[cs]e general commissioner kommissar envoy botschaft
  ambassador
`);
