import { type Kysely, type Migration, sql } from 'kysely';

/**
 * An FTS5 index over the paragraphs, with no second copy of the text. Triggers keep it in step; there is
 * none for updates, because a paragraph is only ever made or removed. Datasette offers it as it is.
 */
export const searchSqlite: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create virtual table paragraph_fts using fts5(
        text, stems, content = 'paragraph', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
      )`.execute(db);
    await sql`
      create trigger paragraph_made after insert on paragraph begin
        insert into paragraph_fts (rowid, text, stems) values (new.id, new.text, new.stems);
      end`.execute(db);
    await sql`
      create trigger paragraph_removed after delete on paragraph begin
        insert into paragraph_fts (paragraph_fts, rowid, text, stems)
        values ('delete', old.id, old.text, old.stems);
      end`.execute(db);
  },
};
