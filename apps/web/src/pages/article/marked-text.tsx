import { Link } from 'react-router';
import { pathOf } from '../../app/paths.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { ArticleMark, TextStatement } from '../../text/article-marks.ts';
import type { Piece } from '../../text/segments.ts';
import css from './article-text.module.css';
import { numberId, type Select } from './use-selection.ts';

interface MarkedTextProps {
  readonly pieces: readonly Piece<ArticleMark>[];
  readonly speakers: readonly TextStatement[];
  readonly selected: string | null;
  readonly onSelect: Select;
  /** Whether it stands within a link: another one must not begin there. */
  readonly linked?: boolean;
}

/** Text with its marks, nested as they are. */
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
  switch (value.type) {
    case 'statement':
      return <MarkedStatement piece={piece} value={value} {...rest} />;
    case 'passage':
      return (
        <span className={css[value.role]}>
          <MarkedText pieces={piece.pieces} {...rest} />
        </span>
      );
    case 'person':
      return (
        <Link to={pathOf('Person', value.person.id)} className={css.person} title={value.person.name}>
          <MarkedText pieces={piece.pieces} {...rest} linked />
        </Link>
      );
    case 'event':
      return rest.linked ? (
        <MarkedText pieces={piece.pieces} {...rest} />
      ) : (
        <Link to={pathOf('Event', value.event.id)} className={css.event} title={value.event.title}>
          <MarkedText pieces={piece.pieces} {...rest} linked />
        </Link>
      );
  }
}

function MarkedStatement({ piece, value, ...rest }: Marking & { value: Extract<ArticleMark, { type: 'statement' }> }) {
  const { t, locale } = useLocale();
  const { number, id } = value;
  const speaker = rest.speakers[number - 1]?.speaker?.name ?? t.statement.noSpeaker;
  const isSelected = rest.selected === id;
  return (
    <>
      <mark
        data-statement={id}
        className={[
          css[value.direct ? 'direct' : 'indirect'],
          value.unsure ? css.unsure : '',
          isSelected ? css.selected : '',
          piece.end === value.lastEnd ? css.last : '',
        ].join(' ')}
      >
        <MarkedText pieces={piece.pieces} {...rest} />
      </mark>
      {piece.end === value.lastEnd && (
        <>
          <button
            type="button"
            id={numberId(id)}
            lang={locale}
            className={css.number}
            aria-label={t.statement.open(number, speaker)}
            aria-pressed={isSelected}
            onClick={() => rest.onSelect(isSelected ? null : id)}
          >
            {number}
          </button>
          <span className={css.join} />
        </>
      )}
    </>
  );
}
