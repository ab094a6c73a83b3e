import { Confidence } from '../../components/confidence.tsx';
import { EventLinkText } from '../../components/event-link-text.tsx';
import { EventRef, PersonFacts } from '../../components/links.tsx';
import { Speakers } from '../../components/speakers.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { TextStatement } from './article-marks.ts';
import { Evidence } from './evidence.tsx';
import css from './statement-details.module.css';

interface StatementProps {
  readonly statement: TextStatement;
  readonly language: string | undefined;
}

/** The speakers, the stance, the words, the quotation type, the confidence and the evidence of a statement. */
export function SpeakerAndWords({ statement, language }: StatementProps) {
  const { t, format } = useLocale();
  const { speaker, speakers, printedSpeaker, quotationKind, medium, quote, confidence, unsure } = statement;
  const otherwisePrinted = printedSpeaker !== null && printedSpeaker.text !== speaker?.name;
  return (
    <>
      <dt>{speakers.length > 1 ? t.statement.speakers : t.statement.speaker}</dt>
      <dd className={css.who}>
        <Speakers of={statement} /> {speaker !== null && speakers.length === 1 && <PersonFacts person={speaker} />}
        {otherwisePrinted && <span className={css.aside}>{t.statement.printedAs(printedSpeaker.text)}</span>}
      </dd>
      <dt>{t.statement.quote}</dt>
      <dd>
        <blockquote lang={language} className={css[quotationKind === 'DIRECT' ? 'direct' : 'indirect']}>
          {quote.text}
        </blockquote>
      </dd>
      <dt>{t.statement.kind}</dt>
      <dd>{`${t.labels.statementKind[quotationKind]}, ${t.labels.medium[medium]}`}</dd>
      {confidence !== null && (
        <>
          <dt>{t.statement.confidence}</dt>
          <dd>
            <Confidence value={confidence} unsure={unsure} />
            <span className={css.aside}>{t.statement.confidenceOf(format.percent(confidence))}</span>
          </dd>
        </>
      )}
      <dt>{t.statement.evidence}</dt>
      <dd>
        <Evidence statement={statement} language={language} />
      </dd>
    </>
  );
}

/** The addressee, date and events of a statement, if they are known. */
export function Circumstances({ statement, language }: StatementProps) {
  const { t, format } = useLocale();
  const { addressee, said } = statement;
  const events = statement.events.nodes;
  const links = new Map(statement.eventLinks.map((link) => [link.event.id, link]));
  return (
    <>
      {addressee !== null && (
        <>
          <dt>{t.statement.addressee}</dt>
          <dd lang={language}>{addressee.text}</dd>
        </>
      )}
      {said !== null && (
        <>
          <dt>{t.statement.said}</dt>
          <dd>{format.precise(said)}</dd>
        </>
      )}
      {events.length > 0 && (
        <>
          <dt>{t.statement.about}</dt>
          {events.map((event) => (
            <dd key={event.id}>
              <EventRef event={event} />
              <EventLinkText of={links.get(event.id)} className={css.aside} />
            </dd>
          ))}
        </>
      )}
    </>
  );
}
