import { isConnectionLost, reachesServer } from './connection.ts';

/**
 * Keeps what was typed: a form that is sent into a dead line would lose its page (and with it the text). So before a
 * form leaves, the server is asked; without an answer nothing is sent and the page stays as it is (rule P15).
 * While the line is known to be dead, links do not leave the page either.
 * @param refused called when a form or page was held back
 */
export function guardSending(refused: (what: 'form' | 'page') => void): () => void {
  const asking = new WeakSet<HTMLFormElement>();
  const cleared = new WeakSet<HTMLFormElement>();

  const onSubmit = (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement;
    // Attribute, not property: a field may be called "method".
    if (form.getAttribute('method')?.toLowerCase() !== 'post' || cleared.delete(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (asking.has(form)) return;
    asking.add(form);
    void reachesServer().then((reached) => {
      asking.delete(form);
      if (!reached) return refused('form');
      cleared.add(form);
      form.requestSubmit(event.submitter?.isConnected ? event.submitter : null);
      // Refused by the browser's own checks: the next press must be asked again.
      cleared.delete(form);
    });
  };

  const onClick = (event: MouseEvent) => {
    if (!isConnectionLost()) return;
    const link = (event.target as Element).closest('a[href]');
    if (!(link instanceof HTMLAnchorElement) || link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void reachesServer().then((reached) => (reached ? link.click() : refused('page')));
  };

  // On the window and in the capture phase: before the router sees it.
  window.addEventListener('submit', onSubmit, true);
  window.addEventListener('click', onClick, true);
  return () => {
    window.removeEventListener('submit', onSubmit, true);
    window.removeEventListener('click', onClick, true);
  };
}
