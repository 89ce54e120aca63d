// What keeps something about an agreement from being recorded.
export const AGREEMENT_PROBLEMS = {
  nothing_in_force: {
    status: 409,
    title: {
      en: 'No agreement holds with this client, so there is nothing to end. Versions that nobody accepted hold nothing.',
      ru: 'С этим клиентом сейчас не действует ни один договор, поэтому прекращать нечего. Редакция, которую никто не принял, не действует.',
    },
  },
} as const
