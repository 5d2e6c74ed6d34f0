import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';

/** Runs a program of `node_modules` with this Node; its output is seen as it comes. Answers whether it went well. */
export async function runProgram(program: string, ...options: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [join(projectFolder, 'node_modules', program), ...options], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((done, failed) => child.once('error', failed).once('close', done));
  return code === 0;
}
