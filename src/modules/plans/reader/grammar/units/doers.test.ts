import { describe, expect, it } from 'vitest';
import { readDoers } from './doers.ts';

describe('người làm trong một ô hay một ngoặc', () => {
  it.each([
    ['Phòng A chủ trì; Phòng B, Phòng C phối hợp', ['Phòng A'], ['Phòng B', 'Phòng C']],
    ['Chủ trì: Phòng A\nPhối hợp: Phòng B; Phòng C', ['Phòng A'], ['Phòng B', 'Phòng C']],
    ['Phòng A (chủ trì), Phòng B, Phòng C (phối hợp)', ['Phòng A'], ['Phòng B', 'Phòng C']],
    ['Phòng A; phối hợp Phòng B', ['Phòng A'], ['Phòng B']],
    ['Phòng A chủ trì, phối hợp với các phòng, ban liên quan', ['Phòng A'], ['các phòng, ban liên quan']],
    ['Giao Phòng A chủ trì', ['Phòng A'], []],
    ['Phòng A, Phòng B phối hợp thực hiện', ['Phòng A', 'Phòng B'], []],
    ['Phòng A, Phòng B', ['Phòng A', 'Phòng B'], []],
    ['phối hợp với Phòng B', [], ['Phòng B']],
  ])('“%s”', (text, lead, partners) => expect(readDoers(text)).toMatchObject({ lead, partners }));

  it('thời gian đứng sau tên đơn vị', () => {
    expect(readDoers('Phòng A chủ trì; hoàn thành trước ngày 20/5/2024')).toMatchObject({
      lead: ['Phòng A'],
      time: 'hoàn thành trước ngày 20/5/2024',
    });
  });
});
