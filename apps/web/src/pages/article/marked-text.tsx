import { Link } from 'react-router';
import { pathOf } from '../../app/paths.ts';
import { speakerText } from '../../components/speakers.tsx';
import { eventTitle } from '../../i18n/event-title.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Piece } from '../../text/segments.ts';
import type { ArticleMark, TextStatement } from './article-marks.ts';
import css from './article-text.module.css';
import { numberId, type Select } from './use-open-statement.ts';
import { placeId } from './use-place.ts';

interface MarkedTextProps {
  readonly pieces: readonly Piece<ArticleMark>[];
  readonly speakers: readonly TextStatement[];
  readonly selected: string | null;
  readonly onSelect: Select;
  /** Whether the text is inside a link. It then contains no other links. */
  readonly linked?: boolean;
  /** Whether to render no links and buttons, because the editor is selecting words. @defaultValue false */
  readonly plain?: boolean;
}

/** Text with nested marks. */
export function MarkedText({ pieces, ...rest }: MarkedTextProps) {
  return pieces.map((piece) =>
    piece.mark === null ? (
      piece.text
    ) : (
      <Marked key={`${piece.mark.value.type}:${piece.start}`} piece={piece} value={piece.mark.value} {...rest} />
    ),
  );
}

type Marking = Omit<MarkedTextProps, 'pieces'> & {
  readonly piece: Extract<Piece<ArticleMark>, { pieces: unknown }>;
  readonly value: ArticleMark;
};

function Marked({ piece, value, ...rest }: Marking) {
  const { locale } = useLocale();
  switch (value.type) {
    case 'statement':
      return <MarkedStatement piece={piece} value={value} {...rest} />;
    case 'place':
      return (
        <span id={placeId} className={css.place}>
          <MarkedText pieces={piece.pieces} {...rest} />
        </span>
      );
    case 'marking':
      return (
        <span className={css.marking} data-marking="">
          <MarkedText pieces={piece.pieces} {...rest} />
        </span>
      );
    case 'passage':
      return (
        <span className={css[value.role]}>
          <MarkedText pieces={piece.pieces} {...rest} />
        </span>
      );
    case 'person':
      return (
        <TextLink
          to={pathOf('Person', value.person.id)}
          look="person"
          title={value.person.name}
          piece={piece}
          {...rest}
        />
      );
    case 'event':
      return rest.linked ? (
        <MarkedText pieces={piece.pieces} {...rest} />
      ) : (
        <TextLink
          to={pathOf('Event', value.event.id)}
          look="event"
          title={eventTitle(value.event, locale).title}
          piece={piece}
          {...rest}
        />
      );
  }
}

function TextLink({
  to,
  look,
  title,
  piece,
  ...rest
}: Omit<Marking, 'value'> & { to: string; look: 'person' | 'event'; title: string }) {
  if (rest.plain) {
    return (
      <span className={css[look]}>
        <MarkedText pieces={piece.pieces} {...rest} />
      </span>
    );
  }
  return (
    <Link to={to} className={css[look]} title={title}>
      <MarkedText pieces={piece.pieces} {...rest} linked />
    </Link>
  );
}

type StatementMark = Extract<ArticleMark, { type: 'statement' }>;

function MarkedStatement({ piece, value, ...rest }: Marking & { value: StatementMark }) {
  const isSelected = rest.selected === value.id;
  const isLast = piece.end === value.lastEnd;
  return (
    <>
      <mark
        data-statement={value.id}
        className={[
          css[value.direct ? 'direct' : 'indirect'],
          value.unsure ? css.unsure : '',
          value.rejected ? css.rejected : '',
          isSelected ? css.selected : '',
          isLast ? css.last : '',
        ].join(' ')}
      >
        <MarkedText pieces={piece.pieces} {...rest} />
      </mark>
      {isLast && (
        <>
          <StatementNumber value={value} {...rest} />
          <span className={css.join} />
        </>
      )}
    </>
  );
}

function StatementNumber({ value, ...rest }: Omit<Marking, 'piece'> & { value: StatementMark }) {
  const { t, format, locale } = useLocale();
  const { number, id } = value;
  const statement = rest.speakers[number - 1];
  const isSelected = rest.selected === id;
  if (rest.plain) {
    return (
      <span data-number="" className={css.number} aria-hidden="true">
        {number}
      </span>
    );
  }
  return (
    <button
      type="button"
      data-number=""
      id={numberId(id)}
      lang={locale}
      className={css.number}
      aria-label={t.statement.open(number, statement ? speakerText(statement, t, format) : t.statement.noSpeaker)}
      aria-pressed={isSelected}
      onClick={() => rest.onSelect(isSelected ? null : id)}
    >
      {number}
    </button>
  );
}
