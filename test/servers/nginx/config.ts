/** What the configuration of a server names: its folder, the port it listens on, and how it limits requests. */
export interface ConfigOptions {
  /** Holds everything of this server: its logs, its temporary files, and the site in `site/`. */
  readonly folder: string;
  readonly port: number;
  /** What a request that comes too soon is answered with. */
  readonly tooSoon: number;
}

/** A line of JSON a request. Times are seconds with milliseconds; what was not sent is the empty string. */
const logFields = {
  at: '$msec',
  took: '$request_time',
  connection: '$connection',
  nth: '$connection_requests',
  status: '$status',
  path: '"$request_uri"',
  protocol: '"$server_protocol"',
  agent: '"$http_user_agent"',
  range: '"$http_range"',
  ifNoneMatch: '"$http_if_none_match"',
  encoding: '"$sent_http_content_encoding"',
  type: '"$sent_http_content_type"',
  etag: '"$sent_http_etag"',
  cacheControl: '"$sent_http_cache_control"',
  acceptRanges: '"$sent_http_accept_ranges"',
} as const;

const logFormat = `{${Object.entries(logFields)
  .map(([name, value]) => `"${name}":${value}`)
  .join(',')}}`;

/** Debian's build names folders that only root can write to. */
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Workers of a root process become `nobody`, who cannot read the test's folder. */
const user = process.getuid?.() === 0 ? 'user root;' : '';

/** The configuration of a small news site, with what nginx does to pages at many real ones. */
export const nginxConfig = ({ folder, port, tooSoon }: ConfigOptions): string => `
${user}
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 64; }
http {
  types { text/html html; text/plain txt; application/xml xml; application/gzip gz; }
  log_format facts escape=json '${logFormat}';
  access_log ${folder}/access.log facts;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  limit_req_zone $binary_remote_addr zone=slow:64k rate=1r/s;
  gzip on;
  gzip_min_length 100;
  gzip_types application/xml text/plain;
  gzip_vary on;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    error_page 404 /404.html;
    location / { try_files $uri $uri/ $uri.html =404; }
    location = /404.html { internal; }
    location = /sitemap.xml { gzip_static on; }
    location /siaran/ { gzip off; charset utf-8; }
    location /arsip/ { charset windows-1252; expires 1h; }
    location /daftar/ { autoindex on; keepalive_timeout 1; }
    location /sempit/ { limit_req zone=slow; limit_req_status ${tooSoon}; }
    location /lambat/ { gzip off; limit_rate 1k; }
    location = /selesai { access_log off; return 204; }
  }
}
`;
