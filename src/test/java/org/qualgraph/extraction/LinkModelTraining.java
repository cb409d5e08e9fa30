package org.qualgraph.extraction;
import java.nio.file.*; import java.util.*; import java.util.stream.*; import org.qualgraph.model.*; import org.qualgraph.ontology.Ontology; import org.qualgraph.evaluation.*;
public class LinkModelTraining {
  record E(String name, int[] f, boolean y){}
  public static void main(String[] a) throws Exception { var ex=new Extractor(Ontology.bundled().vocabulary()); var es=new ArrayList<E>(); double l2=Double.parseDouble(a[0]); int rare=Integer.parseInt(a[1]);
    GoldLinks.each(Path.of("/work/gold/now"), Path.of("/work/shared/data/corpora"), (posting,name,isGold)->{ for(var s: ex.links(posting)) es.add(new E(name,s.features(),isGold.test(s.link().mention(posting.text(),0.5)))); });
    // cross validation by parity of the number
    var p=new double[es.size()]; for(int fold=0;fold<2;fold++){ int ff=fold; var tr=es.stream().filter(e->Integer.parseInt(e.name.substring(1))%2==ff).map(e->new Regression.Example(e.f,e.y)).toList(); var m=new LogisticModel(Regression.fit(tr,LinkFeatures.COUNT,rare,l2)); for(int i=0;i<p.length;i++) if(Integer.parseInt(es.get(i).name.substring(1))%2!=ff) p[i]=m.probability(es.get(i).f); }
    double ll=0; for(int i=0;i<p.length;i++) ll-=Math.log(Math.max(1e-6,es.get(i).y?p[i]:1-p[i])); System.out.printf("cv log loss %.4f n %d positives %.3f%n",ll/p.length,p.length,es.stream().filter(E::y).count()/(double)p.length);
    for(double t: new double[]{0,.2,.3,.35,.4,.45,.5,.55,.6}) { int tp=0,fp=0,lost=0; for(int i=0;i<p.length;i++) if(p[i]>=t){ if(es.get(i).y) tp++; else fp++; } else if(es.get(i).y) lost++; System.out.printf("t %.2f right %d wrong %d precision %.3f lost %d%n",t,tp,fp,tp/(double)(tp+fp),lost); }
    for(int b=0;b<10;b++){ int n=0,y=0; double s=0; for(int i=0;i<p.length;i++) if((int)Math.min(9,p[i]*10)==b){ n++; s+=p[i]; if(es.get(i).y) y++; } System.out.printf("bin %.1f n %d mean %.2f right %.2f%n",b/10.0,n,s/Math.max(1,n),y/(double)Math.max(1,n)); }
    var w=Regression.fit(es.stream().map(e->new Regression.Example(e.f,e.y)).toList(),LinkFeatures.COUNT,rare,l2); var lines=new TreeSet<String>(); for(int i=0;i<w.length;i++) if(w[i]!=0) lines.add(LinkFeatures.name(i)+"\t"+w[i]); Files.write(Path.of("/work/wt/link/src/main/resources/org/qualgraph/extraction/link-model.tsv"),lines); System.out.println(lines.size()+" weights"); } }
