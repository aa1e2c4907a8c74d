/** Said by the person who signs in: others use this computer too. */
export function SharedComputerBox({ isTicked }: { isTicked: boolean | undefined }) {
  return (
    <label className="shared-computer">
      <input type="checkbox" name="may-chung" value="1" defaultChecked={isTicked} />
      <b>Máy dùng chung</b>
      <span className="lt-muted lt-sm shared-computer-note">
        Sau 15 phút không dùng thì phải đăng nhập lại; không giữ bản nháp trên máy này.
      </span>
    </label>
  );
}
