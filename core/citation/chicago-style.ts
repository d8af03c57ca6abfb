/**
 * Entries of a bibliography after the Chicago Manual of Style, 17th edition, 14.205–14.209 and 14.257: just for what this
 * site cites, which are pages, datasets and articles. In the Citation Style Language, which citeproc reads; citation-js
 * itself brings APA but not Chicago.
 */
export const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" demote-non-dropping-particle="display-and-sort">
  <info>
    <title>Panmunjom: Chicago, bibliography</title>
    <id>https://panmunjom.invalid/styles/chicago-bibliography</id>
    <updated>2026-11-25T00:00:00+00:00</updated>
  </info>
  <macro name="issued">
    <date variable="issued">
      <date-part name="month" form="long" suffix=" "/>
      <date-part name="day" suffix=", "/>
      <date-part name="year"/>
    </date>
  </macro>
  <macro name="accessed">
    <date variable="accessed">
      <date-part name="month" form="long" suffix=" "/>
      <date-part name="day" suffix=", "/>
      <date-part name="year"/>
    </date>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name/></names>
        <choose>
          <if type="dataset">
            <text variable="title" font-style="italic"/>
          </if>
          <else>
            <text variable="title" quotes="true"/>
            <text variable="container-title" font-style="italic"/>
          </else>
        </choose>
        <choose>
          <if variable="version">
            <group delimiter=" "><text value="Dataset version"/><text variable="version"/></group>
          </if>
        </choose>
        <choose>
          <if type="article-newspaper">
            <text macro="issued"/>
          </if>
          <else>
            <group delimiter=" "><text value="Last modified"/><text macro="issued"/></group>
          </else>
        </choose>
        <group delimiter=" "><text value="Accessed"/><text macro="accessed"/></group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
