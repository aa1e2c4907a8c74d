export { importStaffCommand } from './command-line/import-staff-command.server.ts';
export {
  readStaffImport,
  readStaffJob,
  writeStaffImport,
  writeStaffJob,
} from './import/run-import.server.ts';
