export {
  type CorpusArticle,
  type CorpusQuote,
  type Offsets,
  type QuotedArticle,
  ROLES,
  type Role,
  readCorpus,
  readPredictions,
  TYPES,
} from '@wortlaut/weights-wikinews/corpus';
