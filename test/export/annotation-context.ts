const namespaces = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
};

type Terms = Readonly<Record<string, string>>;

const classes: Terms = {
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  TimeState: 'oa:TimeState',
  Text: 'dctypes:Text',
  Software: 'as:Application',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
};

const motivations: Terms = {
  describing: 'oa:describing',
  linking: 'oa:linking',
  tagging: 'oa:tagging',
};

const strings: Terms = {
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  value: 'rdf:value',
  format: 'dc:format',
  language: 'dc:language',
  name: 'foaf:name',
  label: 'rdfs:label',
};

/** Terms whose values are of one type: an address, a term of the vocabulary, or a type of XML Schema. */
const typed: Readonly<Record<string, Terms>> = {
  '@id': {
    body: 'oa:hasBody',
    target: 'oa:hasTarget',
    source: 'oa:hasSource',
    selector: 'oa:hasSelector',
    state: 'oa:hasState',
    cached: 'oa:cachedSource',
    generator: 'as:generator',
    partOf: 'as:partOf',
    first: 'as:first',
  },
  '@vocab': { motivation: 'oa:motivatedBy', purpose: 'oa:hasPurpose' },
  'xsd:dateTime': { created: 'dcterms:created', sourceDate: 'oa:sourceDate' },
  'xsd:nonNegativeInteger': {
    start: 'oa:start',
    end: 'oa:end',
    total: 'as:totalItems',
    startIndex: 'as:startIndex',
  },
};

/**
 * What of the Web Annotation vocabulary's JSON-LD context (W3C Recommendation, appendix A) our annotations use, term
 * by term; a term that is not here is not expanded, and the test fails.
 */
export const annotationContext = {
  '@context': {
    ...namespaces,
    id: '@id',
    type: '@type',
    ...classes,
    ...motivations,
    ...strings,
    ...Object.fromEntries(
      Object.entries(typed).flatMap(([type, terms]) =>
        Object.entries(terms).map(([term, id]) => [term, { '@id': id, '@type': type }]),
      ),
    ),
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  },
};
