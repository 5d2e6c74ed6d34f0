import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

/** Made anew for each run: nothing secret lies in the repository and nothing expires. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const altNames = ['localhost', ...hosts].map(value => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'pages of the test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}
