import {
  createPerson,
  deletePerson,
  type Edited,
  type EditedRecord,
  mergePeople,
  type SplitRecord,
  splitPerson,
  updatePerson,
} from '@wortlaut/graph';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { Gender, PersonKind } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { encodeGlobalID } from '../ids.ts';
import { expectedVersion, given, mutate, requestFields, revisionField } from '../mutate.ts';
import { Person } from './person.ts';

const CreatePersonInput = builder.inputType('CreatePersonInput', {
  description: 'A person whom the graph does not know.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'The preferred name, or what an unnamed person is called.' }),
    kind: t.field({ type: PersonKind, required: true, description: 'Individual, group or organization.' }),
    named: t.boolean({
      required: true,
      defaultValue: true,
      description: 'False where the name is a description: "a spokeswoman of the White House".',
    }),
    gender: t.field({ type: Gender, description: 'The gender, where it is known.' }),
    wikidataId: t.string({ description: 'The Wikidata item: "Q42".' }),
    ...requestFields(t),
  }),
});

const UpdatePersonInput = builder.inputType('UpdatePersonInput', {
  description: 'A correction of what is known of a person. What is left out stays.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Person, description: 'Which person.' }),
    expectedVersion: expectedVersion(t, 'the person'),
    name: t.string({ description: 'The preferred name. It stays, whatever articles print.' }),
    kind: t.field({ type: PersonKind, description: 'Individual, group or organization.' }),
    named: t.boolean({ description: 'False where the name is a description.' }),
    gender: t.field({ type: Gender, description: 'The gender; null where it is not known.' }),
    wikidataId: t.string({ description: 'The Wikidata item ("Q42"); null takes it away.' }),
    ...requestFields(t),
  }),
});

const DeletePersonInput = builder.inputType('DeletePersonInput', {
  description: 'A person who is to be deleted.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Person, description: 'Which person.' }),
    expectedVersion: expectedVersion(t, 'the person'),
    ...requestFields(t),
  }),
});

const MergePeopleInput = builder.inputType('MergePeopleInput', {
  description: 'Two people who are one.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Person, description: 'Who stays, with this name.' }),
    expectedVersion: expectedVersion(t, 'who stays'),
    other: t.globalID({ required: true, for: Person, description: 'Who becomes a part of the one who stays.' }),
    otherExpectedVersion: expectedVersion(t, 'the other'),
    ...requestFields(t),
  }),
});

const SplitPersonInput = builder.inputType('SplitPersonInput', {
  description: 'A person who is two: what is given here becomes that of a new one.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Person, description: 'Which person.' }),
    expectedVersion: expectedVersion(t, 'the person'),
    name: t.string({ required: true, description: 'The name of the new person.' }),
    kind: t.field({ type: PersonKind, description: 'What the new person is; by default the same.' }),
    variants: t.stringList({ description: 'Spellings, as printed, that mean the new person wherever they stand.' }),
    articles: t.globalIDList({ for: Article, description: 'Articles in which only the new person is meant.' }),
    ...requestFields(t),
  }),
});

/** A person who was added or changed. */
export const PersonPayload = builder.objectRef<Edited<EditedRecord>>('PersonPayload').implement({
  description: 'A person who was added or changed.',
  fields: (t) => ({
    person: t.prismaField({
      type: Person,
      nullable: true,
      description: 'The person as of now; null where somebody has deleted or merged the person since.',
      resolve: (query, { result }, _args, ctx) => ctx.db.person.findUnique({ ...query, where: { id: result.id } }),
    }),
    revision: revisionField(t),
  }),
});

const DeletePersonPayload = builder.objectRef<Edited<EditedRecord>>('DeletePersonPayload').implement({
  description: 'A person who is no longer in the graph.',
  fields: (t) => ({
    deletedPersonId: t.id({
      description: 'The id that the person had.',
      resolve: ({ result }) => encodeGlobalID('Person', result.id),
    }),
    revision: revisionField(t),
  }),
});

const SplitPersonPayload = builder.objectRef<Edited<SplitRecord>>('SplitPersonPayload').implement({
  description: 'Two people who were one.',
  fields: (t) => ({
    person: t.prismaField({
      type: Person,
      nullable: true,
      description: 'The person who was split, as of now; null where somebody has deleted or merged the person since.',
      resolve: (query, { result }, _args, ctx) => ctx.db.person.findUnique({ ...query, where: { id: result.id } }),
    }),
    newPerson: t.prismaField({
      type: Person,
      nullable: true,
      description: 'The new person, as of now; null where somebody has deleted or merged the person since.',
      resolve: (query, { result }, _args, ctx) => ctx.db.person.findUnique({ ...query, where: { id: result.newId } }),
    }),
    revision: revisionField(t),
  }),
});

builder.mutationFields((t) => ({
  createPerson: t.field({
    type: PersonPayload,
    description: 'Adds a person.',
    args: { input: t.arg({ type: CreatePersonInput, required: true, description: 'The person.' }) },
    errors: resultOf('CreatePerson', 'The person, or why nobody was added.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'createPerson', 'CREATE_PERSON', input, (tx) => createPerson(tx, input)),
  }),
  updatePerson: t.field({
    type: PersonPayload,
    description: 'Corrects what is known of a person.',
    args: { input: t.arg({ type: UpdatePersonInput, required: true, description: 'The correction.' }) },
    errors: resultOf('UpdatePerson', 'The person, or why nothing was corrected.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'updatePerson', 'UPDATE_PERSON', input, (tx) =>
        updatePerson(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion, name: given(input.name) },
          ...{ kind: given(input.kind), named: given(input.named) },
          ...{ gender: input.gender, wikidataId: input.wikidataId },
        }),
      ),
  }),
  deletePerson: t.field({
    type: DeletePersonPayload,
    description: 'Deletes a person. What the person is said to have said stays, with no speaker.',
    args: { input: t.arg({ type: DeletePersonInput, required: true, description: 'Which person.' }) },
    errors: resultOf('DeletePerson', 'Who was deleted, or why nobody was.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'deletePerson', 'DELETE_PERSON', input, (tx) =>
        deletePerson(tx, { id: input.id.id, expectedVersion: input.expectedVersion }),
      ),
  }),
  mergePeople: t.field({
    type: PersonPayload,
    description:
      'Makes one person of two: spellings, mentions, roles, statements and events move along. Undo the revision to split them again exactly as before.',
    args: { input: t.arg({ type: MergePeopleInput, required: true, description: 'The two.' }) },
    errors: resultOf('MergePeople', 'The person who stays, or why the two were not merged.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'mergePeople', 'MERGE_PEOPLE', input, (tx) =>
        mergePeople(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion },
          ...{ other: input.other.id, otherExpectedVersion: input.otherExpectedVersion },
        }),
      ),
  }),
  splitPerson: t.field({
    type: SplitPersonPayload,
    description:
      'Makes two people of one: the spellings and articles given become those of a new person, with their mentions, statements, roles and events.',
    args: { input: t.arg({ type: SplitPersonInput, required: true, description: 'What is whose.' }) },
    errors: resultOf('SplitPerson', 'Both people, or why the one was not split.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'splitPerson', 'SPLIT_PERSON', input, (tx) =>
        splitPerson(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion, name: input.name, kind: given(input.kind) },
          ...{ variants: input.variants ?? [], articles: input.articles?.map(({ id }) => id) ?? [] },
        }),
      ),
  }),
}));
