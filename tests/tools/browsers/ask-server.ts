import http from 'node:http';
import https from 'node:https';
import type { TLSSocket } from 'node:tls';
import type { PageServer } from '../../../tools/browsers/page-server.ts';

interface Answer {
  status: number | undefined;
  type: string | undefined;
  policy: string | undefined;
  body: string;
  certificate: string | undefined;
}

/** Asks the page server as a browser does whose every host is this machine. */
export function askServer(ports: PageServer['ports'], url: string): Promise<Answer> {
  const { protocol, host, hostname, pathname, search } = new URL(url);
  const secure = protocol === 'https:';
  return new Promise((done, failed) => {
    const options = {
      host: '127.0.0.1',
      port: secure ? ports.https : ports.http,
      path: pathname + search,
      headers: { host },
    };
    const receive = async (response: http.IncomingMessage) => {
      // Once the body is read, the socket is let go.
      const certificate = secure
        ? (response.socket as TLSSocket).getPeerCertificate().subjectaltname
        : undefined;
      let body = '';
      for await (const chunk of response.setEncoding('utf8')) body += chunk;
      done({
        status: response.statusCode,
        type: response.headers['content-type'],
        policy: response.headers['content-security-policy'] as string | undefined,
        body,
        certificate,
      });
    };
    const request = secure
      ? https.get({ ...options, servername: hostname, rejectUnauthorized: false }, receive)
      : http.get(options, receive);
    request.on('error', failed);
  });
}
