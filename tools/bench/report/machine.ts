import { cpus } from 'node:os';

/** What the figures were measured on, in a line. */
export function machineLine(date: Date): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() || 'unknown processor';
  const cores = processors.length === 1 ? '1 core' : `${processors.length} cores`;
  return `${date.toISOString().slice(0, 10)}, ${model}, ${cores}, Node ${process.versions.node} (V8 ${process.versions.v8}), ${process.platform} ${process.arch}`;
}
