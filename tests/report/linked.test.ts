// Linked data: expanded by a whole JSON-LD processor with the vocabularies' terms, no term lost; its
// shape that of the Web Annotation model; and the words found again from the annotation alone.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { anchor } from '../../src/report/anchor.ts';
import { type Node, printJsonLd, toAnnotation, toClaimReview } from '../../src/report/linked.ts';
import { anyReport } from './arbitrary.ts';
import { article, report } from './sample.ts';
import { annotationShape, contexts } from './vocabulary.ts';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv, ['uri', 'date-time']);
const isAnnotation = ajv.compile(annotationShape);
const desk = { name: 'Check Desk', url: 'https://desk.example/checks' };

/** Nothing is fetched: a context we do not hold is an error. */
const documentLoader = async (url: string) => {
  const document = contexts[url];
  if (!document) throw new Error(`no context ${url}`);
  return { contextUrl: undefined, document, documentUrl: url };
};

/** Expands; in safe mode a term or address that would be dropped is an error. */
const expand = (document: object) =>
  jsonld.expand(
    document as jsonld.JsonLdDocument,
    { documentLoader, safe: true } as jsonld.Options.Expand,
  );

const nodes = (text: string) =>
  (JSON.parse(text) as { readonly '@graph': readonly Node[] })['@graph'];

test('every term means something, for every report', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (each) => {
      const graph = nodes(printJsonLd([each], { claimReview: desk }));
      expect(await expand({ '@graph': graph })).toHaveLength(graph.length);
    }),
    { numRuns: 60 },
  );
});

test('the annotation has the shape of the model', () => {
  fc.assert(
    fc.property(anyReport, (each) => {
      isAnnotation(JSON.parse(JSON.stringify(toAnnotation(each))));
      expect(isAnnotation.errors ?? []).toEqual([]);
    }),
  );
  const { target: _, ...without } = toAnnotation(report);
  expect(isAnnotation(without)).toBe(false);
});

test('what it says in triples', async () => {
  const quads = (await jsonld.toRDF(
    toAnnotation(report) as jsonld.JsonLdDocument,
    {
      documentLoader,
      format: 'application/n-quads',
    } as jsonld.Options.ToRdf,
  )) as unknown as string;
  const oa = 'http://www.w3.org/ns/oa#';
  const id = `<urn:uuid:${report.id}>`;
  expect(quads).toContain(`${id} <${oa}motivatedBy> <${oa}assessing> .`);
  expect(quads).toContain(`<${oa}hasSource> <https://news.example/world/losses?id=7> .`);
  expect(quads).toContain(`<${oa}hasSource> <https://record.example/1> .`);
  expect(quads).toContain(`<${oa}exact> "We have 12,000 casualties a day now" .`);
  expect(quads).toContain(
    `<${oa}start> "${report.quotation.from}"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .`,
  );
  // The contact is for the newsroom, not for the web.
  expect(quads).toContain('"Ann Reader"');
  expect(quads).not.toContain('ann@mail.example');
});

test('a quotation in the words of schema.org', async () => {
  const [, quotation] = nodes(printJsonLd([report]));
  const [expanded] = await expand(quotation as object);
  const schema = 'https://schema.org/';
  expect(expanded).toMatchObject({
    '@type': [`${schema}Quotation`],
    [`${schema}text`]: [{ '@value': 'We have 12,000 casualties a day now' }],
    [`${schema}spokenByCharacter`]: [{ [`${schema}name`]: [{ '@value': 'Antony Blinken' }] }],
    [`${schema}isBasedOn`]: [{ [`${schema}url`]: [{ '@id': 'https://record.example/1' }] }],
  });
});

describe('ClaimReview', () => {
  test('is made only when a desk asks, and only where there is a record', () => {
    const types = (text: string) => nodes(text).map((node) => node['@type'] ?? node.type);
    expect(types(printJsonLd([report]))).toEqual(['Annotation', 'Quotation']);
    expect(types(printJsonLd([report], { claimReview: desk }))).toContain('ClaimReview');
    expect(types(printJsonLd([{ ...report, record: null }], { claimReview: desk }))).not.toContain(
      'ClaimReview',
    );
  });

  test('has what readers of claim reviews require, and never a number or a "false"', () => {
    const review = toClaimReview(report, desk);
    expect(review).toMatchObject({
      url: desk.url,
      claimReviewed: expect.stringContaining('We have 12,000'),
      author: { name: desk.name },
      itemReviewed: { '@type': 'Claim', appearance: { url: report.article.address } },
      reviewRating: {
        '@type': 'Rating',
        alternateName: expect.stringContaining('The record reads'),
      },
    });
    expect(JSON.stringify(review)).not.toMatch(/ratingValue|false|fake/i);
  });
});

test('written, and found again on the page after small edits, from the annotation alone', () => {
  const [annotation] = nodes(printJsonLd([report])) as unknown as readonly [Annotation];
  const [quote, position] = annotation.target.selector;
  const selector = { ...quote, from: position.start };
  expect(article.text.slice(position.start, position.end)).toBe(quote.exact);
  const edited = article.text
    .replace('WASHINGTON', 'NEW YORK')
    .replace('after the meeting', 'after a long meeting with allies')
    .replace('now,”', 'today,”');
  const place = anchor(selector, edited);
  expect(place && edited.slice(place.from, place.to)).toBe('We have 12,000 casualties a day today');
});

interface Annotation {
  readonly target: {
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}
