/** Returns SQL for the global ID of a row, as in the API. */
export function globalId(type: string, id: string): string {
  return `encode(convert_to('${type}:' || ${id}, 'UTF8'), 'base64')`;
}

/** Returns SQL for a timestamp in RFC 3339 format. */
export function instant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** Returns SQL for the cursor of a row in a list sorted by date. */
function dateCursor(row: string): string {
  const plain = `'["newest:id",' || (extract(epoch FROM ${row}."datedAt") * 1000)::bigint || ',"' || ${row}."id" || '"]'`;
  return `translate(encode(convert_to(${plain}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** Returns SQL for a JSON object whose values are SQL expressions. */
export function object(fields: Readonly<Record<string, string>>): string {
  return `json_build_object(${Object.entries(fields).map(([name, sql]) => `'${name}', ${sql}`)})`;
}

/** Returns SQL for a JSON list with the results of a query, in order. */
export function list(node: string, rest: string): string {
  return `(SELECT coalesce(json_agg(x."node"), '[]') FROM (SELECT ${node} AS "node" ${rest}) AS x)`;
}

/** Returns SQL for the nodes and page info of a page sorted by date. */
export function datePage(size: number, row: string, node: string, rest: string): string {
  return `(
    SELECT json_build_object(
      'nodes', coalesce(json_agg(x."node" ORDER BY x."place") FILTER (WHERE x."place" <= ${size}), '[]'),
      'pageInfo', json_build_object(
        'hasNextPage', count(*) > ${size},
        'endCursor', max(x."cursor") FILTER (WHERE x."place" = least(${size}, x."count"))))
    FROM (
      SELECT ${node} AS "node", ${dateCursor(row)} AS "cursor", row_number() OVER () AS "place",
        count(*) OVER () AS "count"
      FROM (SELECT * ${rest} ORDER BY "datedAt" DESC, "id" DESC LIMIT ${size + 1}) AS ${row}) AS x)`;
}
