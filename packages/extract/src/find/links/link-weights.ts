import type { ConfidenceWeights } from '../confidence/estimate.ts';

/**
 * The weights of the features of `mainFeatures`. They are based on manual judgments of 930 German and 156 English
 * statements: is the statement about the main event of its article? Unclear statements were judged more than once and
 * have a lower weight.
 */
export const MAIN_WEIGHTS: ConfidenceWeights = {
  base: 1.75,
  features: {
    'back <1': 0.01,
    'back <3': 0.24,
    'back <8': 0.1,
    'back more': -0.35,
    death: -0.52,
    earlier: -0.17,
    fragment: -1.1,
    'kind DIRECT': -0.04,
    'kind FREE_INDIRECT': -0.04,
    'kind INDIRECT': -0.26,
    'kind INDIRECT_FREE_INDIRECT': 0.48,
    'kind REPORTED': -0.14,
    'length <12': 0.39,
    'length <20': 0.23,
    'length <30': -0.04,
    'length more': -0.58,
    named: 0.27,
    'names <1': 0.16,
    'names <3': -0.22,
    'names more': 0.06,
    'news <1': -0.2,
    'news <2': -0.1,
    'news <4': 0.46,
    'news more': -0.17,
    'old near': -0.28,
    'old no': 0.61,
    'old own': -0.41,
    'old para': 0.07,
    'part <0.3': 0.18,
    'part <0.6': 0.13,
    'part more': -0.31,
    'past perfect': -0.29,
    'sentence <1': 0.19,
    'sentence <12': -0.09,
    'sentence <3': 0.24,
    'sentence <6': -0.1,
    'sentence more': -0.24,
    report: -0.65,
    'shared <2': -0.16,
    'shared <4': -0.1,
    'shared <6': 0.05,
    'shared more': 0.2,
  },
};

/**
 * The minimum confidence of a link to the main event. About 70% of German statements reach it, and 87% of those are
 * about the main event.
 */
export const MAIN_LIMIT = 0.79;
