import http, { type IncomingHttpHeaders, type ServerResponse } from 'node:http';

export interface Forwarded {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** @param length Bytes of the body, as the answer says; by default as many as there are. */
export function pass(response: ServerResponse, { status, headers, body }: Reply, length = body.length): void {
  const { 'transfer-encoding': _, 'content-length': __, connection: ___, ...others } = headers;
  response.writeHead(status, { ...others, ...(status !== 204 && { 'content-length': length }) });
  if (length === body.length) response.end(body);
  else response.write(body, () => response.destroy());
}

type Server = Pick<http.RequestOptions, 'hostname' | 'port' | 'agent'>;

/** @param upTo Bytes after which the connection is cut, the server having been told of more. */
export function ask(
  server: Server,
  { method, path, headers, body }: Forwarded,
  upTo?: number,
): Promise<Reply> {
  return new Promise((done, failed) => {
    const { 'transfer-encoding': _, connection: __, ...others } = headers;
    const request = http.request(
      { ...server, method, path, headers: { ...others, 'content-length': body.length } },
      async response => {
        const parts: Buffer[] = [];
        try {
          for await (const part of response) parts.push(part);
          done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) });
        } catch (error) {
          failed(error);
        }
      },
    );
    request.on('error', failed);
    if (upTo === undefined) request.end(body);
    else request.write(body.subarray(0, upTo), () => request.destroy());
  });
}
