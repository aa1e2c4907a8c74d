/** What the autosave address answers. */
export type AutosaveAnswer = { version: number } | { code: string; message: string };

export const signInAgain = 'app.sign-in-needed';

/** @returns null when the connection is lost or the answer cannot be read */
export async function postDraft(id: string, body: FormData): Promise<AutosaveAnswer | null> {
  try {
    const response = await fetch(`/bai-dang/${id}/nhap`, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(15_000),
    });
    if (response.status === 401)
      return {
        code: signInAgain,
        message:
          'Phiên đăng nhập đã hết. Bài đã lưu trên máy này; đăng nhập lại rồi mở lại trang này để viết tiếp.',
      };
    const answer: unknown = await response.json();
    return answer as AutosaveAnswer;
  } catch {
    return null;
  }
}
