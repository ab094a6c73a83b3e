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
import { expectedVersion, given, idOf, mutate, requestFields, revisionField } from '../mutate.ts';
import { Person } from './person.ts';

const CreatePersonInput = builder.inputType('CreatePersonInput', {
  description: 'The input of `createPerson`.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'The name, or a description if the person is unnamed.' }),
    kind: t.field({
      type: PersonKind,
      required: true,
      description: 'Whether the person is an individual, a group or an organization.',
    }),
    named: t.boolean({
      required: true,
      defaultValue: true,
      description: 'False if the name is a description, such as "a White House spokeswoman".',
    }),
    gender: t.field({ type: Gender, description: 'The gender, if known.' }),
    wikidataId: t.string({ description: 'The ID of the Wikidata item, such as "Q42".' }),
    represents: t.globalID({
      for: Person,
      description:
        "The ID of the person whom this person speaks for. If the person is a minister's spokesman, this is the ID of the minister.",
    }),
    ...requestFields(t),
  }),
});

const UpdatePersonInput = builder.inputType('UpdatePersonInput', {
  description: 'The input of `updatePerson`. Omitted fields stay the same.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Person, description: 'The ID of the person.' }),
    expectedVersion: expectedVersion(t, 'the person'),
    name: t.string({
      description: 'The name. Later imports do not change it, even if articles use another name more often.',
    }),
    kind: t.field({
      type: PersonKind,
      description: 'Whether the person is an individual, a group or an organization.',
    }),
    named: t.boolean({ description: 'False if the name is a description, such as "a White House spokeswoman".' }),
    gender: t.field({ type: Gender, description: 'The gender. Null clears it.' }),
    wikidataId: t.string({ description: 'The ID of the Wikidata item, such as "Q42". Null clears it.' }),
    represents: t.globalID({
      for: Person,
      description: 'The ID of the person whom this person speaks for. Null clears it.',
    }),
    ...requestFields(t),
  }),
});

const DeletePersonInput = builder.inputType('DeletePersonInput', {
  description: 'The input of `deletePerson`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Person, description: 'The ID of the person.' }),
    expectedVersion: expectedVersion(t, 'the person'),
    ...requestFields(t),
  }),
});

const MergePeopleInput = builder.inputType('MergePeopleInput', {
  description: 'The input of `mergePeople`.',
  fields: (t) => ({
    id: t.globalID({
      required: true,
      for: Person,
      description: 'The ID of the person who remains and keeps the name.',
    }),
    expectedVersion: expectedVersion(t, 'the person who remains'),
    other: t.globalID({
      required: true,
      for: Person,
      description: 'The ID of the person who is merged into the first person and then deleted.',
    }),
    otherExpectedVersion: expectedVersion(t, 'the other person'),
    ...requestFields(t),
  }),
});

const SplitPersonInput = builder.inputType('SplitPersonInput', {
  description: 'The input of `splitPerson`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Person, description: 'The ID of the person.' }),
    expectedVersion: expectedVersion(t, 'the person'),
    name: t.string({ required: true, description: 'The name of the new person.' }),
    kind: t.field({
      type: PersonKind,
      description: 'The kind of the new person. Defaults to the kind of the original person.',
    }),
    variants: t.stringList({ description: 'The spellings, exactly as printed, that always refer to the new person.' }),
    articles: t.globalIDList({
      for: Article,
      description: 'The IDs of articles in which every mention refers to the new person.',
    }),
    suggestMerge: t.boolean({
      description:
        'Whether to suggest merging the two people again, so that an editor can check the split. Defaults to false.',
    }),
    ...requestFields(t),
  }),
});

/** The payload of the mutations that add or change a person. */
export const PersonPayload = builder.objectRef<Edited<EditedRecord>>('PersonPayload').implement({
  description: 'The payload of the mutations that add or change a person.',
  fields: (t) => ({
    person: t.prismaField({
      type: Person,
      nullable: true,
      description: 'The current state of the person. Null if the person has since been deleted or merged.',
      resolve: (query, { result }, _args, ctx) => ctx.db.person.findUnique({ ...query, where: { id: result.id } }),
    }),
    revision: revisionField(t),
  }),
});

const DeletePersonPayload = builder.objectRef<Edited<EditedRecord>>('DeletePersonPayload').implement({
  description: 'The payload of `deletePerson`.',
  fields: (t) => ({
    deletedPersonId: t.id({
      description: 'The ID of the deleted person.',
      resolve: ({ result }) => encodeGlobalID('Person', result.id),
    }),
    revision: revisionField(t),
  }),
});

const SplitPersonPayload = builder.objectRef<Edited<SplitRecord>>('SplitPersonPayload').implement({
  description: 'The payload of `splitPerson`.',
  fields: (t) => ({
    person: t.prismaField({
      type: Person,
      nullable: true,
      description: 'The current state of the original person. Null if the person has since been deleted or merged.',
      resolve: (query, { result }, _args, ctx) => ctx.db.person.findUnique({ ...query, where: { id: result.id } }),
    }),
    newPerson: t.prismaField({
      type: Person,
      nullable: true,
      description: 'The current state of the new person. Null if the person has since been deleted or merged.',
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
    errors: resultOf('CreatePerson'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'createPerson', 'CREATE_PERSON', input, (tx) =>
        createPerson(tx, { ...input, represents: input.represents?.id }),
      ),
  }),
  updatePerson: t.field({
    type: PersonPayload,
    description: 'Updates a person.',
    args: {
      input: t.arg({
        type: UpdatePersonInput,
        required: true,
        description: 'The record to update, and the new values.',
      }),
    },
    errors: resultOf('UpdatePerson'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'updatePerson', 'UPDATE_PERSON', input, (tx) =>
        updatePerson(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion, name: given(input.name) },
          ...{ kind: given(input.kind), named: given(input.named) },
          ...{ gender: input.gender, wikidataId: input.wikidataId, represents: idOf(input.represents) },
        }),
      ),
  }),
  deletePerson: t.field({
    type: DeletePersonPayload,
    description: "Deletes a person. The person's statements remain with their other speakers, or without a speaker.",
    args: { input: t.arg({ type: DeletePersonInput, required: true, description: 'The person to delete.' }) },
    errors: resultOf('DeletePerson'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'deletePerson', 'DELETE_PERSON', input, (tx) =>
        deletePerson(tx, { id: input.id.id, expectedVersion: input.expectedVersion }),
      ),
  }),
  mergePeople: t.field({
    type: PersonPayload,
    description:
      'Merges two people, including their spellings, mentions, roles, statements and events. Undo the revision to restore both people.',
    args: { input: t.arg({ type: MergePeopleInput, required: true, description: 'The people to merge.' }) },
    errors: resultOf('MergePeople'),
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
      'Splits a person in two. Mentions with the specified spellings or in the specified articles move to a new person, together with their statements, roles and events.',
    args: {
      input: t.arg({
        type: SplitPersonInput,
        required: true,
        description: 'The person to split, and the spellings and articles to move to the new person.',
      }),
    },
    errors: resultOf('SplitPerson'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'splitPerson', 'SPLIT_PERSON', input, (tx) =>
        splitPerson(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion, name: input.name, kind: given(input.kind) },
          ...{ variants: input.variants ?? [], articles: input.articles?.map(({ id }) => id) ?? [] },
          suggestMerge: given(input.suggestMerge),
        }),
      ),
  }),
}));
