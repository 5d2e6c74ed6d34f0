import { expect, it } from 'vitest';
import { quotation } from '../../../core/policy/quotation.ts';

it('a quotation takes its source, its witness and its emendations along', () => {
  const source = {
    title: '关于养老的意见',
    path: '第三部分第（七）条',
    witness: '底本：扫描本',
    emendations: [],
  };
  expect(quotation('扩大低成本〔场地〕供给。', source)).toBe(
    '扩大低成本〔场地〕供给。\n——《关于养老的意见》第三部分第（七）条（底本：扫描本）',
  );
  const mended = { ...source, emendations: ['“场地”据文意补（推测）', '“效”原作“量”（确定）'] };
  expect(quotation('甲。', mended)).toBe(
    '甲。\n——《关于养老的意见》第三部分第（七）条（底本：扫描本；“场地”据文意补（推测）；“效”原作“量”（确定））',
  );
});
