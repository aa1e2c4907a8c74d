import { sendLoad } from './send-load.ts';

/** In a process of its own, so that the reader's work is not on the server's event loop. */
process.on('message', (job: { address: string; options: Parameters<typeof sendLoad>[1] }) => {
  sendLoad(job.address, job.options).then(
    (rate) => process.send!({ rate }),
    (error) => process.send!({ error: String(error) }),
  );
});
