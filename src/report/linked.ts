// Reports as linked data: a W3C Web Annotation that assesses the article's words, and a schema.org
// Quotation of the same words. A fact-check desk may ask for a ClaimReview under its own name as well:
// that is a published judgement, so it is never made unasked.
//
// Every node names its own context, so that each can be taken out and used alone.

import type { Report } from './report.ts';

/** A node of linked data. */
export type Node = { readonly [name: string]: unknown };

/** Who publishes claim reviews, and where they stand. */
export interface Desk {
  readonly name: string;
  readonly url: string;
}

export interface LinkedOptions {
  /** Adds a ClaimReview to each report with a record, published by this desk. */
  readonly claimReview?: Desk;
}

const ANNOTATION = 'http://www.w3.org/ns/anno.jsonld';
const SCHEMA = 'https://schema.org';

/** The reports as one JSON-LD document. */
export function printJsonLd(reports: readonly Report[], options: LinkedOptions = {}): string {
  const graph = reports.flatMap((report) => [
    toAnnotation(report),
    toQuotation(report),
    ...(options.claimReview && report.record ? [toClaimReview(report, options.claimReview)] : []),
  ]);
  return `${JSON.stringify({ '@graph': graph }, null, 2)}\n`;
}

/** https://www.w3.org/TR/annotation-model/ */
export function toAnnotation(report: Report): Node {
  const { id, created, kind, note, reporter, article, quotation, record, versions } = report;
  const language = article.language ? { language: article.language } : {};
  return {
    '@context': ANNOTATION,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'assessing',
    created,
    ...(reporter?.name && { creator: { type: 'Person', name: reporter.name } }),
    generator: { type: 'Software', name: `On Record ${versions.onRecord}` },
    body: [
      ...(kind
        ? [{ type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: kind }]
        : []),
      ...(note
        ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }]
        : []),
      ...(record ? [passageOf(record)] : []),
    ],
    target: {
      type: 'SpecificResource',
      source: { id: placeOf(report), type: 'Text', ...language },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quotation.exact,
          prefix: quotation.prefix,
          suffix: quotation.suffix,
        },
        { type: 'TextPositionSelector', start: quotation.from, end: quotation.to },
      ],
    },
  };
}

/** https://schema.org/Quotation */
export function toQuotation(report: Report): Node {
  const { id, article, quotation, record } = report;
  return {
    '@context': SCHEMA,
    '@type': 'Quotation',
    '@id': `urn:uuid:${id}#quotation`,
    text: quotation.text,
    ...(article.language && { inLanguage: article.language }),
    ...(quotation.speaker && { spokenByCharacter: person(quotation.speaker) }),
    isPartOf: articleOf(report),
    ...(record && { isBasedOn: workOf(record) }),
  };
}

/** https://schema.org/ClaimReview */
export function toClaimReview(report: Report, desk: Desk): Node {
  const { id, created, quotation, finding, record } = report;
  return {
    '@context': SCHEMA,
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${id}#review`,
    url: desk.url,
    datePublished: created.slice(0, 10),
    author: { '@type': 'Organization', name: desk.name, url: desk.url },
    claimReviewed: quotation.speaker
      ? `${quotation.speaker}: “${quotation.text}”`
      : `“${quotation.text}”`,
    itemReviewed: {
      '@type': 'Claim',
      ...(quotation.speaker && { author: person(quotation.speaker) }),
      appearance: articleOf(report),
    },
    // No number: a scale from false to true would say more than a comparison of words can.
    reviewRating: {
      '@type': 'Rating',
      alternateName: finding?.why || `The record reads “${record?.text ?? ''}”`,
    },
  };
}

type Record = NonNullable<Report['record']>;

/** The passage as a specific resource of its source. */
function passageOf({ source, url, text, before, after, from, to }: Record): Node {
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: {
      id: /^https?:\/\//.test(url) ? url : `urn:on-record:${encodeURIComponent(source)}`,
      type: 'Text',
    },
    selector: {
      type: 'TextQuoteSelector',
      exact: text.slice(from, to),
      prefix: joined(before, text.slice(0, from)),
      suffix: joined(text.slice(to), after),
    },
  };
}

/** Sentences that stand side by side in the source. */
function joined(first: string, second: string): string {
  return first && second && !/^\s|\s$/.test(first.slice(-1) + second.slice(0, 1))
    ? `${first} ${second}`
    : first + second;
}

function workOf({ title, url, date, speaker }: Record): Node {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(/^https?:\/\//.test(url) && { url }),
    datePublished: date,
    author: person(speaker),
  };
}

function articleOf({ article }: Report): Node {
  return {
    '@type': 'NewsArticle',
    ...(article.title && { headline: article.title }),
    ...(article.address && { url: article.address }),
    ...(article.published && { datePublished: article.published }),
  };
}

function person(name: string): Node {
  return { '@type': 'Person', name };
}

/** An article without an address is still a thing of its own. */
function placeOf({ id, article }: Report): string {
  return article.address ?? `urn:uuid:${id}#article`;
}
