// The linked data beside the vocabularies as they are published (W3C Web Annotation, Activity Streams,
// Dublin Core, FOAF, schema.org): every term is defined there, stands on a thing it may stand on, and
// says a thing it may say.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { type Node, printJsonLd } from '../../src/report/linked.ts';
import { anyReport } from './arbitrary.ts';
import { report } from './sample.ts';
import { contexts } from './vocabulary.ts';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const oa = 'http://www.w3.org/ns/oa#';
const schema = 'http://schema.org/';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** Defined outside the vocabularies read here: a value of RDF itself, and Dublin Core's kinds of things. */
const elsewhere = [`${rdf}value`, 'http://purl.org/dc/dcmitype/Text'];

/** What the vocabularies say: predicate → subject → objects. */
const said = new Map<string, Map<string, string[]>>();
const { resolve } = createRequire(import.meta.url);
for (const vocabulary of ['oa', 'as', 'dcterms', 'dc11', 'foaf', 'schema']) {
  const text = readFileSync(resolve(`@vocabulary/${vocabulary}/${vocabulary}.nq`), 'utf8');
  for (const [, subject = '', predicate = '', object = ''] of text.matchAll(
    /^<(\S+)> <(\S+)> <(\S+)>/gm,
  )) {
    const about = said.get(predicate) ?? new Map<string, string[]>();
    said.set(
      predicate,
      about.set(name(subject), [...(about.get(name(subject)) ?? []), name(object)]),
    );
  }
}
const tell = (predicate: string, subject: string) => said.get(predicate)?.get(subject) ?? [];

/** A class and all it is a kind of. */
function kinds(type: string): readonly string[] {
  return [type, ...tell(`${rdfs}subClassOf`, type).flatMap(kinds)];
}

/** schema.org and Activity Streams go by http and by https; both mean the same. */
function name(iri: string): string {
  return iri.replace(/^https:\/\/(?=schema\.org\/|www\.w3\.org\/ns\/)/, 'http://');
}

interface Triple {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: { readonly value: string };
  };
}

/** What is wrong with a document, in one line each. */
async function faultsOf(document: readonly Node[]): Promise<readonly string[]> {
  const documentLoader = async (url: string) => {
    const context = contexts[url];
    if (!context) throw new Error(`no context ${url}`);
    return { contextUrl: undefined, document: context, documentUrl: url };
  };
  const options = { documentLoader } as jsonld.Options.ToRdf;
  const graph = { '@graph': document } as unknown as jsonld.JsonLdDocument;
  const triples = (await jsonld.toRDF(graph, options)) as unknown as readonly Triple[];
  const typesOf = (value: string) =>
    triples
      .filter(
        ({ subject, predicate }) => subject.value === value && predicate.value === `${rdf}type`,
      )
      .flatMap(({ object }) => kinds(name(object.value)));
  return triples.flatMap(({ subject, predicate, object }) => {
    const term = name(predicate.value);
    const value = name(object.value);
    if (term === `${rdf}type`) return isDefined(value) ? [] : [`no class ${value}`];
    if (!isDefined(term)) return [`no term ${term}`];
    // Where a borrowed term stands is the annotation model's to say.
    if (![oa, schema].some((own) => term.startsWith(own))) return [];
    const types = typesOf(subject.value);
    const domains = [...tell(`${rdfs}domain`, term), ...tell(`${schema}domainIncludes`, term)];
    const ranges = [...tell(`${rdfs}range`, term), ...tell(`${schema}rangeIncludes`, term)];
    const told = object.termType === 'Literal' ? literalKinds(object) : typesOf(object.value);
    // An address is an address, whatever else stands there.
    const says = object.termType === 'NamedNode' ? [...told, `${schema}URL`] : told;
    const faults = [];
    if (domains.length > 0 && !domains.some((domain) => types.includes(domain)))
      faults.push(`${term} on ${types[0]}`);
    const open = ranges.length === 0 || (object.termType === 'NamedNode' && told.length === 0);
    // An address by itself says nothing of what is there; a term of the vocabulary does.
    if (open && object.termType === 'NamedNode' && value.startsWith(oa))
      return isDefined(value) ? faults : [...faults, `no thing ${value}`];
    if (!open && !ranges.some((range) => says.includes(range)))
      faults.push(`${term} says ${says[0]}`);
    return faults;
  });
}

function isDefined(iri: string): boolean {
  return elsewhere.includes(iri) || tell(`${rdf}type`, iri).length > 0;
}

function literalKinds({ datatype }: Triple['object']): readonly string[] {
  const type = name(datatype?.value ?? '');
  return [type, `${rdfs}Literal`, ...(type === `${xsd}string` ? [`${schema}Text`] : [])];
}

const nodes = (text: string) =>
  (JSON.parse(text) as { readonly '@graph': readonly Node[] })['@graph'];
const claimReview = { name: 'Check Desk', url: 'https://desk.example/checks' };

test('every report says only what the vocabularies know', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (each) => {
      expect(await faultsOf(nodes(printJsonLd([each], { claimReview })))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('what they do not know is found', async () => {
  const [, quotation] = nodes(printJsonLd([report]));
  const wrong: readonly (readonly [Node, string])[] = [
    [{ ...quotation, claimReviewed: 'x' }, 'claimReviewed on'],
    [{ ...quotation, isPartOf: { '@type': 'Person', name: 'Ann' } }, 'isPartOf says'],
    [{ ...quotation, '@type': 'Rating' }, 'text on'],
  ];
  for (const [node, fault] of wrong) expect((await faultsOf([node])).join('; ')).toContain(fault);
});
