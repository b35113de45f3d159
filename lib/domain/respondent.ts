/** What the guideline asks a respondent about themselves, in the groups of its questionnaire (PermenPANRB 14/2017). */
export const GENDERS = ['male', 'female'] as const
export const AGE_BANDS = ['below_20', 'from_20', 'from_30', 'from_40', 'from_50', 'from_60'] as const
export const EDUCATIONS = ['primary', 'junior', 'senior', 'bachelor', 'master', 'doctor'] as const
export const OCCUPATIONS = [
  'civil_servant',
  'military',
  'police',
  'employee',
  'self_employed',
  'other',
] as const

type Groups = {
  gender: (typeof GENDERS)[number]
  ageBand: (typeof AGE_BANDS)[number]
  education: (typeof EDUCATIONS)[number]
  occupation: (typeof OCCUPATIONS)[number]
}

/** Ciri responden — the four things someone may tell about themselves. */
export const TRAITS = ['gender', 'ageBand', 'education', 'occupation'] as const satisfies (keyof Groups)[]
export type Trait = (typeof TRAITS)[number]

/** Responden — who answered, as groups only; null where they would rather not say. */
export type Respondent = { [Each in Trait]: Groups[Each] | null }

/** A question about the respondent with its groups, in their order. */
export const traits: { [Each in Trait]: { label: string; groups: Record<Groups[Each], string> } } = {
  gender: { label: 'Jenis kelamin', groups: { male: 'Laki-laki', female: 'Perempuan' } },
  ageBand: {
    label: 'Umur',
    groups: {
      below_20: 'Di bawah 20 tahun',
      from_20: '20–29 tahun',
      from_30: '30–39 tahun',
      from_40: '40–49 tahun',
      from_50: '50–59 tahun',
      from_60: '60 tahun ke atas',
    },
  },
  education: {
    label: 'Pendidikan terakhir',
    groups: {
      primary: 'SD atau tidak sekolah',
      junior: 'SMP atau sederajat',
      senior: 'SMA atau SMK',
      bachelor: 'Diploma atau S1',
      master: 'S2',
      doctor: 'S3',
    },
  },
  occupation: {
    label: 'Pekerjaan',
    groups: {
      civil_servant: 'PNS',
      military: 'TNI',
      police: 'Polri',
      employee: 'Pegawai swasta',
      self_employed: 'Wirausaha atau petani',
      other: 'Lainnya',
    },
  },
}

/** The groups of one question, as they are kept. */
export const groupsOf = (trait: Trait): readonly string[] => Object.keys(traits[trait].groups)

/** What someone chooses who would rather not say; kept as nothing. */
export const DECLINED = 'declined'
