import type { ConfidenceWeights } from '../confidence/estimate.ts';

/**
 * The weights of the features of `mainFeatures`. They are based on manual judgments of 577 German and 156 English
 * statements: is the statement about the main event of its article? Unclear statements were judged more than once and
 * have a lower weight.
 */
export const MAIN_WEIGHTS: ConfidenceWeights = {
  base: 1.51,
  features: {
    'back <1': 0.01,
    'back <3': 0.32,
    'back <8': 0.13,
    'back more': -0.46,
    death: -0.69,
    earlier: -0.23,
    'kind DIRECT': -0.05,
    'kind FREE_INDIRECT': -0.06,
    'kind INDIRECT': -0.34,
    'kind INDIRECT_FREE_INDIRECT': 0.64,
    'kind REPORTED': -0.18,
    'length <12': 0.52,
    'length <20': 0.31,
    'length <30': -0.05,
    'length more': -0.77,
    named: 0.36,
    'names <1': 0.21,
    'names <3': -0.29,
    'names more': 0.08,
    'news <1': -0.26,
    'news <2': -0.13,
    'news <4': 0.61,
    'news more': -0.22,
    'old near': -0.37,
    'old no': 0.82,
    'old own': -0.54,
    'old para': 0.09,
    'part <0.3': 0.24,
    'part <0.6': 0.17,
    'part more': -0.41,
    'past perfect': -0.38,
    'sentence <1': 0.25,
    'sentence <12': -0.12,
    'sentence <3': 0.32,
    'sentence <6': -0.13,
    'sentence more': -0.32,
    'shared <2': -0.21,
    'shared <4': -0.13,
    'shared <6': 0.07,
    'shared more': 0.27,
  },
};

/**
 * The minimum confidence of a link to the main event. About 76% of German statements reach it, and 90% of those are
 * about the main event.
 */
export const MAIN_LIMIT = 0.75;
