import { words } from '../../../core/word-list.ts';

/** Senses of events that happen to a person. A title must name the person to show which event is meant. */
export const PERSONAL_SENSES = words(`
  DEATH RESIGNATION DISMISSAL SUSPENSION APPOINTMENT INAUGURATION ARREST FREEING VERDICT CHARGE TRIAL HEARING LAWSUIT EXECUTION
  KIDNAPPING FUNERAL WEDDING BIRTH INJURY VICTORY DEFEAT`);

/** Types of events that are distinguished by their place: "Brand in Moosdorf". */
export const PLACED_KINDS = words('ATTACK ACCIDENT DISASTER PROTEST ELECTION');

/** Senses of events that are distinguished by their place, in addition to {@link PLACED_KINDS}. */
export const PLACED_SENSES = words('KILLING FESTIVAL MATCH LANDING RAID');

/** Words that refer to something outside the title, or that are not part of the title. */
export const VAGUE_IN_TITLES = words(`
  dieser dieses diesem diesen diese jener jenes jeweiligen restlichen liegenden gelegenen genannten besagten dortigen hiesigen außerdem
  ebenfalls auch bereits sowie mehreren mehrerer vielen Gebiet Region Gegend Regel Höhe Annahme Folge seiner seines seinem ihrer
  ihres ihrem Herrn Frau diesjährigen`);

/** Matches the end of an incomplete title, which continues in the text. */
export const OPEN_TITLE_ENDS =
  /\s(?:und|oder|in|im|auf|an|am|von|vom|zu|zum|zur|mit|für|bei|des|der|die|das|dem|den|ein|eine|einer|eines)$/u;

/** Last words of titles that are too general. */
export const GENERAL_TITLE_ENDS = words(`
  Landes Landesteil Stadt Ort Ortes Tieren Menschen Personen Personen Leuten Toten Verletzten Opfern Tagen Jahren Regelbetrieb
  Programm Arbeiten Dreharbeiten Saison Gemeinschaft Bevölkerung Regierung`);

/** Senses of events with several participants: "Treffen von Ida Krall mit Ole Harms". */
export const MUTUAL_SENSES = words('MEETING CALL TALKS VISIT');

/** Senses of events that a place alone does not distinguish. The text must contain their date. */
export const DATED_SENSES = words('LANDING MATCH INCIDENT DISASTER RAID BOYCOTT');

/** Senses of events whose titles do not say what happened: "Ausbruch in Kiel", "Entdeckung von Krall". */
export const NEVER_TELLING = words('OUTBREAK DISCOVERY DECISION PUBLICATION IMPACT');
