// The terms our linked data may use, written from the published vocabularies: the W3C Web Annotation
// vocabulary (https://www.w3.org/TR/annotation-vocab/) and schema.org. A term that is not here is an
// error in the tests, so one that is misspelt in the product cannot pass.

const id = (iri: string) => ({ '@id': iri, '@type': '@id' });
const term = (iri: string) => ({ '@id': iri, '@type': '@vocab' });
const typed = (iri: string, type: string) => ({
  '@id': iri,
  '@type': `http://www.w3.org/2001/XMLSchema#${type}`,
});
const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const dcterms = 'http://purl.org/dc/terms/';
const dc = 'http://purl.org/dc/elements/1.1/';
const foaf = 'http://xmlns.com/foaf/0.1/';
const schema = 'https://schema.org/';

/** Contexts by address. */
export const contexts: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    '@context': {
      id: '@id',
      type: '@type',
      Annotation: `${oa}Annotation`,
      TextualBody: `${oa}TextualBody`,
      SpecificResource: `${oa}SpecificResource`,
      TextQuoteSelector: `${oa}TextQuoteSelector`,
      TextPositionSelector: `${oa}TextPositionSelector`,
      Person: `${foaf}Person`,
      Software: `${as}Application`,
      Text: 'http://purl.org/dc/dcmitype/Text',
      assessing: `${oa}assessing`,
      classifying: `${oa}classifying`,
      commenting: `${oa}commenting`,
      linking: `${oa}linking`,
      motivation: term(`${oa}motivatedBy`),
      purpose: term(`${oa}hasPurpose`),
      body: id(`${oa}hasBody`),
      target: id(`${oa}hasTarget`),
      source: id(`${oa}hasSource`),
      selector: id(`${oa}hasSelector`),
      exact: `${oa}exact`,
      prefix: `${oa}prefix`,
      suffix: `${oa}suffix`,
      start: typed(`${oa}start`, 'nonNegativeInteger'),
      end: typed(`${oa}end`, 'nonNegativeInteger'),
      created: typed(`${dcterms}created`, 'dateTime'),
      creator: id(`${dcterms}creator`),
      generator: id(`${as}generator`),
      name: `${foaf}name`,
      value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
      format: `${dc}format`,
      language: `${dc}language`,
    },
  },
  'https://schema.org': {
    '@context': {
      ...Object.fromEntries(
        [
          // types
          ...['Quotation', 'ClaimReview', 'Claim', 'Rating', 'Person', 'Organization'],
          ...['NewsArticle', 'CreativeWork'],
          // properties of text or of things
          ...['text', 'inLanguage', 'spokenByCharacter', 'isPartOf', 'author', 'name', 'headline'],
          ...['claimReviewed', 'itemReviewed', 'appearance', 'reviewRating', 'alternateName'],
        ].map((name) => [name, `${schema}${name}`]),
      ),
      isBasedOn: id(`${schema}isBasedOn`),
      url: id(`${schema}url`),
      datePublished: { '@id': `${schema}datePublished`, '@type': `${schema}Date` },
    },
  },
};

const one = (value: string) => ({ const: value });

/** The shape the Web Annotation model (https://www.w3.org/TR/annotation-model/) asks of what we write:
 * which properties are required, how often they may stand, and of what kind they are. */
export const annotationShape = {
  type: 'object',
  required: ['@context', 'id', 'type', 'target'],
  properties: {
    '@context': one('http://www.w3.org/ns/anno.jsonld'),
    id: { type: 'string', format: 'uri' },
    type: one('Annotation'),
    motivation: one('assessing'),
    created: { type: 'string', format: 'date-time' },
    creator: { $ref: '#/$defs/agent' },
    generator: { $ref: '#/$defs/agent' },
    body: {
      type: 'array',
      items: { oneOf: [{ $ref: '#/$defs/text' }, { $ref: '#/$defs/specific' }] },
    },
    target: { $ref: '#/$defs/specific' },
  },
  additionalProperties: false,
  $defs: {
    agent: {
      type: 'object',
      required: ['type', 'name'],
      properties: { type: { enum: ['Person', 'Software'] }, name: { type: 'string' } },
    },
    text: {
      type: 'object',
      required: ['type', 'value'],
      properties: {
        type: one('TextualBody'),
        value: { type: 'string' },
        format: one('text/plain'),
        purpose: { enum: ['classifying', 'commenting'] },
      },
      additionalProperties: false,
    },
    specific: {
      type: 'object',
      required: ['type', 'source', 'selector'],
      properties: {
        type: one('SpecificResource'),
        purpose: one('linking'),
        source: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'string', format: 'uri' },
            type: one('Text'),
            language: { type: 'string' },
          },
          additionalProperties: false,
        },
        selector: {
          oneOf: [
            { $ref: '#/$defs/selector' },
            { type: 'array', items: { $ref: '#/$defs/selector' }, minItems: 1 },
          ],
        },
      },
      additionalProperties: false,
    },
    selector: {
      oneOf: [
        {
          type: 'object',
          required: ['type', 'exact'],
          properties: {
            type: one('TextQuoteSelector'),
            exact: { type: 'string' },
            prefix: { type: 'string' },
            suffix: { type: 'string' },
          },
          additionalProperties: false,
        },
        {
          type: 'object',
          required: ['type', 'start', 'end'],
          properties: {
            type: one('TextPositionSelector'),
            start: { type: 'integer', minimum: 0 },
            end: { type: 'integer', minimum: 0 },
          },
          additionalProperties: false,
        },
      ],
    },
  },
};
