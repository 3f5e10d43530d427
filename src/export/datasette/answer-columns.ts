/** Of every table that keeps what a server or a disk answered. */
export const answerColumns = {
  article_id: 'Id of the article that it belongs to',
  final_url: 'Address that answered, after redirects',
  status: 'HTTP status',
  headers: "The answer's headers, a JSON object",
  fetched_at: 'When it was fetched (ISO 8601)',
  media_type: 'Its media type, without parameters',
  charset: 'Its charset as the server says it',
  given_title: 'Title that came with it from outside, as in JSONL',
  given_published: 'Day of publication that came with it from outside',
  snapshot: 'SHA-256 of the bytes, in the table snapshot',
} as const;
