import type { ConfidenceWeights } from '../confidence/estimate.ts';

/**
 * The weights of the features of `mainFeatures`. A reader judged whether 502 German and 156 English statements are
 * about the main event of their article. Statements for which it was unclear were judged more often and count less.
 */
export const MAIN_WEIGHTS: ConfidenceWeights = {
  base: 1.64,
  features: {
    'back <1': 0.14,
    'back <3': 0.29,
    'back <8': 0.16,
    'back more': -0.59,
    death: -0.86,
    earlier: -0.3,
    'kind DIRECT': -0.12,
    'kind FREE_INDIRECT': 0.06,
    'kind INDIRECT': -0.44,
    'kind INDIRECT_FREE_INDIRECT': 0.65,
    'kind REPORTED': -0.15,
    named: 0.51,
    'names <1': 0.31,
    'names <3': -0.34,
    'names more': 0.04,
    'news <1': -0.24,
    'news <2': -0.18,
    'news <4': 0.58,
    'news more': -0.16,
    'old near': -0.32,
    'old no': 0.8,
    'old own': -0.56,
    'old para': 0.08,
    'part <0.6': 0.22,
    'part more': -0.21,
    'past perfect': -0.42,
    'sentence <1': 0.32,
    'sentence <12': -0.08,
    'sentence <3': 0.43,
    'sentence <6': 0.07,
    'sentence more': -0.74,
    'shared <2': -0.28,
    'shared <4': -0.17,
    'shared <6': 0.08,
    'shared more': 0.38,
  },
};

/**
 * The minimum confidence in a link to the main event. About four of five German statements reach it. Of those, nine of
 * ten are about the event.
 */
export const MAIN_LIMIT = 0.7;
