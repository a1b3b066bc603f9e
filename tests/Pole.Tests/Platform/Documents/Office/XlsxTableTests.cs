using System.IO.Compression;
using System.Text;

namespace Pole.Platform.Documents.Office;

/// <summary>A workbook is read as it shows itself; the workbooks are written here part by part, as spreadsheets write them.</summary>
public sealed class XlsxTableTests
{
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    [Fact]
    public void Texts_numbers_days_and_formulas_are_read_as_they_show_and_empty_cells_keep_their_place()
    {
        var table = SheetTable.Read(Workbook(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>Jour</t></is></c><c r="E1" t="str"><v>Suite</v></c></row>
            <row r="2"><c r="A2" t="s"><v>2</v></c><c r="D2" s="1"><v>46093</v></c><c r="E2"><v>12.5</v></c></row>
            <row r="3"><c r="A3" s="3"/></row>
            <row r="5"><c r="D5" s="2"><v>46093.75</v></c><c r="E5" s="3"><f>1+2</f><v>1500</v></c><c r="AA5"><v>0.1</v></c></row>
            """))!;

        Assert.Equal(["Intitulé", "Type", "", "Jour", "Suite"], table.Titles);
        Assert.Equal([2, 5], table.Rows.Select(row => row.Number));
        Assert.Equal(["Atelier des chutes", "", "", "12/03/2026", "12,5"], table.Rows[0].Cells);
        Assert.Equal((27, "12/03/2026", "1500", "0,1"), (table.Rows[1].Cells.Count, table.Rows[1].Cells[3], table.Rows[1].Cells[4], table.Rows[1].Cells[26]));
    }

    [Fact]
    public void What_our_own_writer_writes_is_read_back()
    {
        var written = new XlsxWriter().Write(new("Essai", "fr", DateTimeOffset.UnixEpoch, [new("Feuille", ["Titre", "Jour", "Nombre"], [["=SOMME(1)", new DateOnly(2026, 3, 12), 3.25m], [null, null, 7]])]));

        var table = SheetTable.Read(written)!;

        Assert.Equal(["Titre", "Jour", "Nombre"], table.Titles);
        Assert.Equal([["=SOMME(1)", "12/03/2026", "3,25"], ["", "", "7"]], table.Rows.Select(row => row.Cells));
    }

    [Fact]
    public void What_unfolds_into_too_much_or_is_no_workbook_is_not_read()
    {
        Assert.Null(SheetTable.Read(Workbook($"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{new string('a', 21_000_000)}</t></is></c></row>")));
        Assert.Null(SheetTable.Read("PK\u0003\u0004 rien"u8.ToArray()));
        Assert.Null(SheetTable.Read(Zip(("mot.txt", "bonjour"))));
        Assert.Null(SheetTable.Read(Workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")));
        Assert.Null(SheetTable.Read(Workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>un</v></c></row>")));
        Assert.Null(SheetTable.Read(Workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999999999</v></c></row>")));
        Assert.Null(SheetTable.Read(Workbook("<row r=\"1\"><c></row>")));
    }

    private static byte[] Workbook(string rows) => Zip(
        ("[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
            """),
        ("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""<workbook xmlns="{Sheet}" xmlns:r="{Office}"><sheets><sheet name="Actions" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="{Office}/styles" Target="styles.xml"/></Relationships>
            """),
        ("xl/sharedStrings.xml", $"""<sst xmlns="{Sheet}"><si><t>Intitulé</t></si><si><t>Type</t></si><si><r><t xml:space="preserve">Atelier </t></r><r><rPr><b/></rPr><t>des chutes</t></r></si></sst>"""),
        ("xl/styles.xml", $"""
            <styleSheet xmlns="{Sheet}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-40C]dd/mm/yyyy\ hh:mm"/><numFmt numFmtId="165" formatCode="#,##0&quot; déclarés&quot;"/></numFmts>
            <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
            """),
        ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Sheet}"><sheetData>{rows}</sheetData></worksheet>"""));

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }
}
