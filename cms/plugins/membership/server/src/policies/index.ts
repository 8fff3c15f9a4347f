import asks from './asks';

const policies: Record<string, unknown> = { asks };

export default policies;
