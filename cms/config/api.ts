export default {
  rest: { prefix: '/api', defaultLimit: 25, maxLimit: 50, withCount: false, strictParams: true },
  documents: { strictParams: true },
};
