export {
  type CorpusArticle,
  type CorpusQuote,
  givenPath,
  type Offsets,
  type QuotedArticle,
  ROLES,
  type Role,
  readCorpus,
  readPredictions,
  TYPES,
} from '@wortlaut/weights-wikinews/corpus';
