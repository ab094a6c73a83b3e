import { words } from '../../../core/word-list.ts';

/** Senses of what happens to a person. Without the person, a title does not tell which event is meant. */
export const PERSONAL_SENSES = words(`
  DEATH RESIGNATION DISMISSAL SUSPENSION APPOINTMENT INAUGURATION ARREST FREEING VERDICT CHARGE TRIAL HEARING LAWSUIT EXECUTION
  KIDNAPPING FUNERAL WEDDING BIRTH INJURY VICTORY DEFEAT`);

/** Kinds of events that their place tells apart: "Brand in Moosdorf". */
export const PLACED_KINDS = words('ATTACK ACCIDENT DISASTER PROTEST ELECTION');

/** The same for single senses. */
export const PLACED_SENSES = words('KILLING FESTIVAL MATCH LANDING RAID');

/** Words that refer to something outside the title, or that do not belong to it. */
export const VAGUE_IN_TITLES = words(`
  dieser dieses diesem diesen diese jener jenes jeweiligen restlichen liegenden gelegenen genannten besagten dortigen hiesigen außerdem
  ebenfalls auch bereits sowie mehreren mehrerer vielen Gebiet Region Gegend Regel Höhe Annahme Folge seiner seines seinem ihrer
  ihres ihrem Herrn Frau diesjährigen`);

/** The end of a title that goes on in the text. */
export const OPEN_TITLE_ENDS =
  /\s(?:und|oder|in|im|auf|an|am|von|vom|zu|zum|zur|mit|für|bei|des|der|die|das|dem|den|ein|eine|einer|eines)$/u;

/** Last words of titles that do not say enough. */
export const GENERAL_TITLE_ENDS = words(`
  Landes Landesteil Stadt Ort Ortes Tieren Menschen Personen Personen Leuten Toten Verletzten Opfern Tagen Jahren Regelbetrieb
  Programm Arbeiten Dreharbeiten Saison Gemeinschaft Bevölkerung Regierung`);

/** Senses that can belong to several people: "Treffen von Ida Krall mit Ole Harms". */
export const MUTUAL_SENSES = words('MEETING CALL TALKS VISIT');

/** Senses of events that the text must date, because a place does not tell them apart. */
export const DATED_SENSES = words('LANDING MATCH INCIDENT DISASTER RAID BOYCOTT');

/** Senses whose titles do not say what happened: "Ausbruch in Kiel", "Entdeckung von Krall". */
export const NEVER_TELLING = words('OUTBREAK DISCOVERY DECISION PUBLICATION IMPACT');
