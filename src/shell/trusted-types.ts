interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string | null }): unknown;
}

/** Mantine's responsive sizes are written into `<style>` elements, which the browser treats like any markup. */
export function plainTextOnly(html: string): string | null {
  return html.includes('<') ? null : html;
}

/**
 * The page requires Trusted Types, so no string becomes markup by accident. React fills Mantine's `<style>` elements
 * through the same door, and it has no policy of its own. This default policy opens the door for text that cannot make
 * an element (no `<`); every other string, script and script address is still refused.
 */
export function allowStyleTexts(browser: object): void {
  const { trustedTypes } = browser as { trustedTypes?: TrustedTypesFactory };
  trustedTypes?.createPolicy('default', {
    createHTML(html) {
      const text = plainTextOnly(html);
      // Thrown, not null: the article editor asks this policy first and makes its own for pasted text when refused;
      // null would hand it an empty paste.
      if (text === null) throw new TypeError('markup is not allowed here');
      return text;
    },
  });
}
