import { words } from '../../../core/word-list.ts';

/** Objects of "fire" in a shooting. */
export const SHOTS = words('shot shots bullet bullets round rounds gun guns rifle pistol weapon weapons volley');

/** Words after "hit" or "strike" that show that nothing is hit: "hit a record", "struck a deal". */
export const NOT_HIT = words(`
  up record records high highs low lows deal deals bargain bargains balance out back chord tone agreement target targets shelves
  cinemas theaters theatres stores market`);

/** What somebody cuts through, so that it no longer works. */
export const CABLES = words('cable cables wire wires line lines pipe pipes pipeline pipelines');

/** Words after "shake" that show that nothing is damaged. */
export const NOT_SHAKEN = words('hand hands head heads up off');

/** Words after "cut" that make it another verb. */
export const NOT_CUT = words('in across through corners short loose');

/** Words after a verb that show that it has a figurative meaning: "fixed on", "escaped notice". */
export const NOT_FIXED = words('on upon eyes notice attention price prices date');

/** Words after "beat" that show that a person is attacked: "beaten to death". */
export const BEFORE_BODY = words('death up unconscious');

/** Words before "left" that make it mean what remains. */
export const REMAINING = words('minutes minute seconds second hours days weeks months games rounds points');

/** Nouns after "left" that make it a side. */
export const SIDES = words('knee leg arm hand foot ankle shoulder side wing lane eye ear lung hip elbow bank');

/** Words before "strike" that make it an attack. */
export const STRIKE_KINDS = words('air drone missile military rocket artillery retaliatory');
