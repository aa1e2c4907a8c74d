import { SampleMark } from '../../../ui/sample-mark.tsx';

/** Says where the sample accounts are listed. The names and the password themselves are never on a page. */
export function SampleHint({ fileName }: { fileName: string }) {
  return (
    <section className="sign-in-sample">
      <p>
        <SampleMark words="Dữ liệu mẫu" />
      </p>
      <p>
        Bản này đang chạy với đơn vị và người dùng mẫu. Tên đăng nhập được in ra cửa sổ lệnh khi khởi động;
        mật khẩu chung nằm trong tệp <span className="lt-mono">{fileName}</span> ở thư mục dữ liệu của máy
        chủ.
      </p>
    </section>
  );
}
