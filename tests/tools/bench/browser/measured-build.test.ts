import { describe, expect, it } from 'vitest';
import { amended } from '../../../../tools/bench/browser/measured-build.ts';

const reader = { matches: ['*://example.org/*'], css: ['reader.css'], js: ['reader.js'] };

describe('the manifest of the measured build', () => {
  it('has the probes around the script of the page, and all else as it was', () => {
    const manifest = { name: '眉批', background: { scripts: [] }, content_scripts: [reader] };
    const { name, content_scripts } = amended(manifest);
    expect(name).toBe('眉批');
    expect(content_scripts).toEqual([{ ...reader, js: ['bench-page.js', 'reader.js', 'bench-page-end.js'] }]);
  });

  it('has the probe before the scripts of an event page', () => {
    const background = { type: 'module', scripts: ['background.js'] };
    expect(amended({ background, content_scripts: [] }).background).toEqual({
      type: 'module',
      scripts: ['bench-background.js', 'background.js'],
    });
  });

  it('has a worker that imports both where there is a worker', () => {
    const background = { type: 'module', service_worker: 'background.js' };
    expect(amended({ background, content_scripts: [] }).background).toEqual({
      type: 'module',
      service_worker: 'bench-worker.js',
    });
  });
});
