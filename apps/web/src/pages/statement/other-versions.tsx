import { SimilarStatements } from '@wortlaut/client';
import { statementPath } from '../../app/paths.ts';
import { Sureness } from '../../components/confidence.tsx';
import { MoreButton } from '../../components/more-button.tsx';
import { Empty } from '../../components/notice.tsx';
import { SideBySide, Version } from '../../components/side-by-side.tsx';
import { namesOf, Speakers } from '../../components/speakers.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { wordingOf, wordsOnlyIn } from '../../text/wording.ts';
import css from './other-versions.module.css';
import type { Similar, Statement } from './statement-query.ts';

/** The versions of a statement in other articles: by the same person first, then by others. */
export function OtherVersions({ statement }: { statement: Statement }) {
  const { t, format } = useLocale();
  const { id, speakers, similar } = statement;
  const own = new Set(speakers.map((person) => person.id));
  const pages = useMorePages({
    name: 'similar',
    first: similar,
    document: SimilarStatements,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => data.statement?.similar,
  });
  if (pages.nodes.length === 0) {
    return (
      <Empty title={t.compare.none}>
        <p>{t.compare.noneHint}</p>
      </Empty>
    );
  }
  const same = pages.nodes.filter((each) => each.statement.speakers.some((person) => own.has(person.id)));
  const others = pages.nodes.filter((each) => !same.includes(each));
  return (
    <>
      {same.length > 0 && (
        <Versions title={t.compare.sameSpeaker(namesOf(speakers, t, format))} statement={statement} others={same} />
      )}
      {others.length > 0 && (
        <Versions
          title={t.compare.otherSpeaker}
          hint={t.compare.otherSpeakerHint}
          statement={statement}
          others={others}
        />
      )}
      {pages.hasMore && <MoreButton pages={pages} total={similar.totalCount} />}
      <p className={css.how}>{t.compare.how}</p>
    </>
  );
}

function Versions({
  title,
  hint,
  statement,
  others,
}: {
  title: string;
  hint?: string;
  statement: Statement;
  others: readonly Similar[];
}) {
  return (
    <section className={css.versions}>
      <h2>{title}</h2>
      {hint !== undefined && <p className={css.how}>{hint}</p>}
      <ol>
        {others.map((other) => (
          <li key={other.statement.id}>
            <Pair statement={statement} other={other} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Pair({ statement, other }: { statement: Statement; other: Similar }) {
  const { t, format } = useLocale();
  const sides = [
    { printed: statement, pieces: wordingOf(other.difference, 'FIRST') },
    { printed: other.statement, pieces: wordingOf(other.difference, 'SECOND') },
  ];
  const same = sides.every(({ pieces }) => wordsOnlyIn(pieces).length === 0);
  return (
    <>
      <p className={css.alike}>{same ? t.compare.same : t.compare.alike(format.percent(other.likeness))}</p>
      <SideBySide>
        {sides.map(({ printed, pieces }) => (
          <Version
            key={printed.id}
            article={printed.article}
            pieces={pieces}
            to={statementPath(printed.article.id, printed.id)}
            listDifferences
          >
            <p>
              <Speakers of={printed} />{' '}
              <span className={css.kind}>{t.labels.statementKind[printed.quotationKind]}</span>{' '}
              <Sureness of={printed} />
            </p>
          </Version>
        ))}
      </SideBySide>
    </>
  );
}
