import { build, type Plugin } from 'vite';
import { projectFolder } from '../project-folder.ts';

/** Bundles one file with all that it imports, minified as for the extension, and answers the code. */
export async function bundle(entry: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    plugins,
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`nothing was built of ${entry}`);
  const chunks = output.output.filter(file => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`${entry} was built into ${chunks.length} chunks`);
  return chunks[0]!.code;
}
