export { ACADEMY, readAcademy, type Academy, type Planned } from './academy.ts';
export { BrokenAcademy, NoSuchAdministrator } from './errors.ts';
export { seedAcademy, type SeedOptions, type SeedReport, type Step } from './seed.ts';
