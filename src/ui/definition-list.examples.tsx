import { DefinitionList, DefinitionRow } from './definition-list.tsx';
import type { Examples } from './examples.ts';
import { RungMix } from './rung.tsx';

export const examples: Examples = {
  'trang kiểm tra': (
    <DefinitionList>
      <DefinitionRow term="Bài đăng chuyên mục" editHref="/bao-cao/sua">
        <a href="#mc">13 bài</a>
        <br />
        Đủ 5 trong 7 tháng. Tháng 7 khai không phát sinh, tháng 8 nợ 1 bài.
        <RungMix counts={{ 2: 11, 1: 2 }} />
      </DefinitionRow>
      <DefinitionRow term="Đề xuất, kiến nghị" editHref="/bao-cao/sua" />
    </DefinitionList>
  ),
  'trong thẻ': (
    <DefinitionList compact>
      <DefinitionRow term="Ai làm">Phòng Giáo dục Trung học</DefinitionRow>
      <DefinitionRow term="Hạn">Trước ngày 20/11/2023 (hết Chủ nhật, 19/11/2023)</DefinitionRow>
    </DefinitionList>
  ),
};
